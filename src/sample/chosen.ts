/** The choice whose share of 0…1 holds `part`; the last one takes what the shares leave. */
export function chosen<T>(choices: readonly (readonly [choice: T, share: number])[], part: number): T {
  let left = part
  for (const [choice, share] of choices) {
    if (left < share) return choice
    left -= share
  }
  return choices.at(-1)![0]
}
