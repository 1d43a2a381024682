/** Runs a maker to its end without a pause. */
export function atOnce<Made>(maker: Generator<unknown, Made>): Made {
  for (let step = maker.next(); ; step = maker.next()) if (step.done) return step.value
}
