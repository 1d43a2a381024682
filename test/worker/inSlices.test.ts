import { expect, it } from 'vitest'
import { inSlices } from '../../src/worker/inSlices'

function* counting(to: number): Generator<number, string> {
  for (let i = 1; i <= to; i++) yield i
  return 'made'
}

/** A clock that a step of the maker moves by 5 ms, as it is looked at once for each. */
function clock() {
  let ms = 0
  return () => {
    ms += 5
    return ms
  }
}

it('runs a maker to its end and gives what it made', async () => {
  expect(await inSlices(counting(7), () => true)).toBe('made')
})

it('pauses when 12 ms have gone, and says how far it is', async () => {
  const heard: number[] = []
  await inSlices(counting(9), (step) => heard.push(step) > 0, clock())
  // Looked at: 5 (start, so until 17), 10, 15, 20 → the third step is over; then the clock starts anew.
  expect(heard).toEqual([3, 6, 9])
})

it('lets other tasks go first, before the first slice and between two', async () => {
  const order: string[] = []
  const somebodyElse = () => setTimeout(() => order.push('somebody else'))
  somebodyElse()
  await inSlices(counting(6), (step) => somebodyElse() && order.push(`step ${step}`) > 0, clock())
  expect(order).toEqual(['somebody else', 'step 3', 'somebody else', 'step 6', 'somebody else'])
})

it('stops when it is told to, and has made nothing', async () => {
  expect(await inSlices(counting(100), (step) => step < 6, clock())).toBeNull()
})
