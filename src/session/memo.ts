/**
 * The last answer again while the inputs are the same by reference: what a selector needs so that React and the map
 * see an unchanged part as unchanged.
 */
export function memo<Inputs extends readonly unknown[], Answer>(compute: (...inputs: Inputs) => Answer) {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | null = null
  return (...inputs: Inputs): Answer => {
    if (last?.inputs.every((input, i) => Object.is(input, inputs[i]))) return last.answer
    last = { inputs, answer: compute(...inputs) }
    return last.answer
  }
}
