import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type CommuneState, PLAIN } from '../../src/map/communeState'
import { CrossFade } from '../../src/map/crossFade'

/** Frames that come when the test says so. */
let waiting: FrameRequestCallback[] = []
const frame = (now: number) => {
  for (const callback of waiting.splice(0)) callback(now)
}

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = []
  })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => vi.unstubAllGlobals())

const filled = (shade: number): CommuneState => ({ ...PLAIN, shade, filled: 1 })
const communes = (count: number, state: CommuneState) =>
  Array.from({ length: count }, (_, id) => [id, state] as const)

function fadeOf() {
  const shown = new Map<number, CommuneState>()
  return { shown, fade: new CrossFade<number>((id, state) => shown.set(id, state)) }
}

it('colours a province at once, and fades it to other colours: three quarters of the way after half the time', () => {
  const { shown, fade } = fadeOf()
  fade.to(communes(125, filled(0)))
  expect(shown.size).toBe(125)
  fade.to(communes(125, filled(4)))
  frame(1000)
  frame(1080)
  expect(shown.get(124)?.shade).toBe(3)
  frame(1160)
  expect(shown.get(124)).toEqual(filled(4))
  expect(waiting).toEqual([])
})

it('colours a country of 10,584 communes in four parts, one a frame', () => {
  const { shown, fade } = fadeOf()
  fade.to(communes(10_584, filled(2)))
  const sizes = [shown.size]
  for (let now = 16; waiting.length > 0; now += 16) {
    frame(now)
    sizes.push(shown.size)
  }
  expect(sizes).toEqual([3000, 6000, 9000, 10_584])
})

it('shows what was wanted last of a commune that still waits', () => {
  const { shown, fade } = fadeOf()
  fade.to(communes(4000, filled(2)))
  fade.to([[3999, filled(5)]])
  expect(shown.get(3999)).toEqual(filled(5))
  for (let now = 16; waiting.length > 0; now += 16) frame(now)
  expect(shown.get(3999)).toEqual(filled(5))
  expect(shown.get(3998)).toEqual(filled(2))
})

it('forgets those that wait when the communes are others', () => {
  const { shown, fade } = fadeOf()
  fade.to(communes(4000, filled(2)))
  fade.clear()
  frame(16)
  expect(shown.size).toBe(3000)
})
