import { eachInSteps } from './checkedLayer'

/** The rows that share a key; null keys are left out, and so are groups of one. */
export function* grouped(
  count: number,
  keyOf: (row: number) => string | null,
): Generator<void, readonly (readonly number[])[]> {
  const groups = new Map<string, number[]>()
  yield* eachInSteps(count, (row) => {
    const key = keyOf(row)
    if (key === null) return
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}
