import { join } from 'node:path'
import type { Scale } from '../../src/sample/scales'
import { readAnswer } from '../answerFiles'
import { newFolder, writeInput } from '../inputFolder'
import { startDialogue } from '../lineDialogue'
import { STEPS, type Step } from '../ours'
import { findPython, HOW_TO_GET_SHAPELY } from '../python'
import type { Missing, Peer, PeerKind } from './peer'

const SCRIPT = join(import.meta.dirname, 'geopandas_steps.py')

async function load(scale: Scale, manner: 'plain' | 'tuned'): Promise<Peer | Missing> {
  const python = findPython()
  if (!python) return { missing: HOW_TO_GET_SHAPELY }
  const folder = newFolder()
  writeInput(folder.path, scale)
  const dialogue = startDialogue(python, [SCRIPT, folder.path, manner])
  await dialogue.hear()
  return {
    steps: STEPS,
    async run<S extends Step>(step: S) {
      const ms = Number(await dialogue.ask(step))
      return { ms, answer: readAnswer(folder.path, step, scale) }
    },
    async close() {
      await dialogue.close()
      folder.remove()
    },
  }
}

export const geopandas: PeerKind = {
  name: 'geopandas',
  way: 'Shapely, SciPy and NumPy: prepared polygons, cKDTree, and per commune the union of the 16-gons that touch it',
  scales: ['province', 'nation'],
  load: (scale) => load(scale, 'plain'),
}

export const geopandasTuned: PeerKind = {
  name: 'geopandas_tuned',
  way: 'the same, without a union for a commune that lies inside one disc',
  scales: ['province', 'nation'],
  load: (scale) => load(scale, 'tuned'),
}
