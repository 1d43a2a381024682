interface Known<Inputs, Answer> {
  readonly inputs: Inputs
  readonly answer: Answer
}

export interface Remembered<Inputs extends readonly unknown[], Answer> {
  (...inputs: Inputs): Answer
  /** Whoever knows an answer from elsewhere spares the calculation. */
  put(inputs: Inputs, answer: Answer): void
  /** What is remembered, the newest first. */
  known(): readonly Known<Inputs, Answer>[]
}

/**
 * Keeps the newest answers of a calculation, and gives one again when every input is the same (`Object.is`). Inputs
 * that come out of a remembered calculation stay the same objects, so a chain of them recomputes only what a change
 * reaches: that is what makes a slider answer at once.
 */
export function remember<Inputs extends readonly unknown[], Answer>(
  compute: (...inputs: Inputs) => Answer,
  most = 8,
): Remembered<Inputs, Answer> {
  const kept: Known<Inputs, Answer>[] = []
  const isFor = (inputs: Inputs) => (entry: Known<Inputs, Answer>) =>
    entry.inputs.length === inputs.length && entry.inputs.every((input, i) => Object.is(input, inputs[i]))
  function keep(entry: Known<Inputs, Answer>): Answer {
    kept.unshift(entry)
    kept.length = Math.min(kept.length, most)
    return entry.answer
  }
  const answerTo = (...inputs: Inputs) => {
    const at = kept.findIndex(isFor(inputs))
    const [entry] = kept.splice(at, at < 0 ? 0 : 1)
    return keep(entry ?? { inputs, answer: compute(...inputs) })
  }
  return Object.assign(answerTo, {
    put: (inputs: Inputs, answer: Answer) => void keep({ inputs, answer }),
    known: () => [...kept],
  })
}
