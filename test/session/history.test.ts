import { expect, it } from 'vitest'
import { emptyHistory, type History, remember, stepBack, stepForward } from '../../src/session/history'

/** Each step does what its name says. */
const after = (...steps: [before: number, step: string | null][]): History<number, string> =>
  steps.reduce(
    (history, [before, step]) => remember(history, before, step, `set ${step}`),
    emptyHistory<number, string>(),
  )

it('brings back what was there before the last step', () => {
  const move = stepBack(after([1, 'a'], [2, 'b']), 3)
  expect(move?.moment).toBe(2)
})

it('takes a slider that keeps moving as one step', () => {
  // 1 → 2 → 3 by the same slider: one step back leads to 1.
  expect(stepBack(after([1, 'reach 4G'], [2, 'reach 4G']), 3)?.moment).toBe(1)
})

it('keeps two imports in a row apart, for they have no name', () => {
  expect(stepBack(after([1, null], [2, null]), 3)?.moment).toBe(2)
})

it('redoes what was undone, and forgets it after a new step', () => {
  const undone = stepBack(after([1, 'a']), 2)
  expect(undone && stepForward(undone.history, undone.moment)?.moment).toBe(2)
  expect(undone && stepForward(remember(undone.history, 1, 'b', 'set b'), 5)).toBeNull()
})

it('says what each step did, back and forth', () => {
  const first = stepBack(after([1, 'a'], [2, 'b']), 3)
  expect(first?.deed).toBe('set b')
  const second = first && stepBack(first.history, first.moment)
  expect(second?.deed).toBe('set a')
  expect(second && stepForward(second.history, second.moment)?.deed).toBe('set a')
})

it('has nothing before the first step and nothing after the last', () => {
  expect(stepBack(emptyHistory<number, string>(), 1)).toBeNull()
  expect(stepForward(emptyHistory<number, string>(), 1)).toBeNull()
})

it('remembers the last hundred steps', () => {
  const many = after(...Array.from({ length: 150 }, (_, i): [number, string] => [i, `step ${i}`]))
  expect(many.past).toHaveLength(100)
  expect(many.past[0]?.moment).toBe(50)
})
