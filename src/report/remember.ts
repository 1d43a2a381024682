/**
 * Keeps the newest answers of a calculation, and gives one again when every input is the same (`Object.is`). Inputs
 * that come out of a remembered calculation stay the same objects, so a chain of them recomputes only what a change
 * reaches: that is what makes a slider answer at once.
 */
export function remember<Inputs extends readonly unknown[], Answer>(
  compute: (...inputs: Inputs) => Answer,
  most = 8,
): (...inputs: Inputs) => Answer {
  const kept: { readonly inputs: Inputs; readonly answer: Answer }[] = []
  const isFor = (inputs: Inputs) => (entry: { readonly inputs: Inputs }) =>
    entry.inputs.length === inputs.length && entry.inputs.every((input, i) => Object.is(input, inputs[i]))
  return (...inputs) => {
    const at = kept.findIndex(isFor(inputs))
    const entry = kept.splice(at, at < 0 ? 0 : 1)[0] ?? { inputs, answer: compute(...inputs) }
    kept.unshift(entry)
    kept.length = Math.min(kept.length, most)
    return entry.answer
  }
}
