import { type Analysis, createAnalysis } from '../report/createAnalysis'
import type { Answer, QuestionName, Sent } from './protocol'

/** Where questions are answered, on whichever thread. Answers share memory with the desk: they are not to be changed. */
export interface Desk {
  answer<N extends QuestionName>(name: N, sent: Sent<N>): Answer<N>
}

type Answers = { readonly [N in QuestionName]: (sent: Sent<N>) => Answer<N> }

export function createDesk(): Desk {
  let analysis: Analysis | null = null
  const answers: Answers = {
    open(dataset) {
      analysis = createAnalysis(dataset)
      return null
    },
    measure(question) {
      if (!analysis) throw new Error('asked to measure before a dataset was opened')
      return analysis.measure(question)
    },
  }
  return { answer: (name, sent) => answers[name](sent) }
}
