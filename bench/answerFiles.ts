import { join } from 'node:path'
import type { Scale } from '../src/sample/scales'
import type { Answers } from './answers'
import { readColumn } from './inputFolder'
import type { Step } from './ours'

/** Where a program of another language leaves its answer to a step: one column of 64-bit floats. */
export const answerFile = (folder: string, step: Step) => join(folder, `answer-${step}.f64`)

type Readers = { readonly [S in Step]: (column: Float64Array, scale: Scale) => Answers[S] }

const READERS: Readers = {
  locate(column, { stations, villages, postal }) {
    let start = 0
    return [stations, villages, postal].map(({ lon }) => {
      start += lon.length
      return Int32Array.from(column.subarray(start - lon.length, start))
    })
  },
  coverage(column) {
    const villages = column.length / 2
    return { easiest: { ratio: column.slice(0, villages) }, nearest: { km: column.slice(villages) } }
  },
  nearest_postal: (km) => ({ km }),
  area: (shares) => shares,
}

/**
 * The columns that belong together stand one after the other: in `locate` stations, villages and postal points, in
 * `coverage` the ratios and the kilometres.
 */
export const answerOf = <S extends Step>(step: S, column: Float64Array, scale: Scale): Answers[S] =>
  READERS[step](column, scale)

export const readAnswer = <S extends Step>(folder: string, step: S, scale: Scale): Answers[S] =>
  answerOf(step, readColumn(answerFile(folder, step)), scale)
