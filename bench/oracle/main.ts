import { scaleOf } from '../../src/sample/scales'
import { findPython, HOW_TO_GET_SHAPELY } from '../python'
import { sharesByShapely } from './coveredShares'
import { keepShares } from './keptShares'

/** Makes the fixtures of test/bench/accuracy.test.ts again: `npm run bench:oracle`, after a change of a scale. */
const python = findPython()
if (python) {
  for (const name of ['province', 'nation'] as const) keepShares(name, sharesByShapely(python, scaleOf(name)))
} else {
  console.error(`Shapely is needed: ${HOW_TO_GET_SHAPELY}`)
  process.exitCode = 2
}
