import { expect, it } from 'vitest'
import { paceOfPart, pacing, Unwanted } from '../../src/files/pace'

const always = () => true

it('says how far it is and lets other tasks in, when its time is over', async () => {
  const order: string[] = []
  const pace = pacing(0, (share) => order.push(`at ${share}`), always)
  setTimeout(() => order.push('another task'))
  await pace(0.25)
  await pace(0.5)
  expect(order).toEqual(['at 0.25', 'another task', 'at 0.5'])
})

it('goes on without a word before that', async () => {
  const order: string[] = []
  const pace = pacing(1e9, (share) => order.push(`at ${share}`), always)
  setTimeout(() => order.push('another task'))
  await pace(0.5)
  expect(order).toEqual([])
})

it('ends what is not wanted any more, also when that turns out during the pause', async () => {
  await expect(
    pacing(
      1e9,
      () => {},
      () => false,
    )(0.5),
  ).rejects.toThrow(Unwanted)
  let isWanted = true
  const pace = pacing(
    0,
    () => {},
    () => isWanted,
  )
  setTimeout(() => {
    isWanted = false
  })
  await expect(pace(0.5)).rejects.toThrow(Unwanted)
})

it('counts a part between the two shares that it lies between', async () => {
  const shares: number[] = []
  const part = paceOfPart(async (share) => void shares.push(share), 0.5, 0.75)
  for (const share of [0, 0.5, 1]) await part(share)
  expect(shares).toEqual([0.5, 0.625, 0.75])
})
