import type { OnProgress } from '../base/progress'
import { type Analysis, analysisOf } from '../report/createAnalysis'
import type { Answer, LetterName, Sent } from './protocol'

/** Where letters are answered, on whichever thread. Answers share memory with the desk: they are not to be changed. */
export interface Desk {
  answer<N extends LetterName>(name: N, sent: Sent<N>, onProgress?: OnProgress): Answer<N>
}

type Answers = { readonly [N in LetterName]: (sent: Sent<N>, onProgress?: OnProgress) => Answer<N> }

export function createDesk(): Desk {
  let analysis: Analysis | null = null
  const opened = () => {
    if (!analysis) throw new Error('asked to measure before a dataset was opened')
    return analysis
  }
  const answers: Answers = {
    open(columns) {
      analysis = analysisOf(columns)
      return null
    },
    change(change) {
      analysis = opened().changed(change)
      return null
    },
    measure: (question, onProgress) => opened().measure(question, onProgress),
    cover: (question, onProgress) => opened().cover(question, onProgress),
    prepare(question, onProgress) {
      opened().prepare(question, onProgress)
      return null
    },
    report: ({ question, cover }) => opened().report(question, cover),
  }
  return { answer: (name, sent, onProgress) => answers[name](sent, onProgress) }
}
