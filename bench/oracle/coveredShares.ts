import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Scale } from '../../src/sample/scales'
import { answerFile } from '../answerFiles'
import { newFolder, readColumn, writeInput } from '../inputFolder'

const SCRIPT = join(import.meta.dirname, 'covered_shares.py')

/**
 * Share of each commune under the union of 1,024-gons, by Shapely: a second for the province, some minutes for the nation.
 * `python` must have Shapely, SciPy and pyproj.
 */
export function sharesByShapely(python: string, scale: Scale): Float64Array {
  const folder = newFolder()
  try {
    writeInput(folder.path, scale)
    const { status } = spawnSync(python, [SCRIPT, folder.path], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error(`${SCRIPT} ended with ${status}`)
    return readColumn(answerFile(folder.path, 'area'))
  } finally {
    folder.remove()
  }
}
