import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScaleName } from '../../src/sample/scales'
import { PEER_KINDS } from '../peers/all'
import { type Result, resultOf } from '../result'
import { figuresTable } from './figuresTable'
import { pasted } from './pasted'

/**
 * Pastes the figures into README.md: those of the JSON files that are named (`npm run bench:readme -- FILE...`, each made by
 * `npm run --silent bench -- --scale S --json > FILE`), else those of a run of the province and the nation.
 */
const README = join(import.meta.dirname, '../../README.md')

const fromFile = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Result

const fromRun = (scale: ScaleName) =>
  resultOf(
    scale,
    PEER_KINDS.filter((kind) => kind.scales.includes(scale)),
  )

async function results(files: readonly string[]): Promise<Result[]> {
  if (files.length > 0) return files.map(fromFile)
  return [await fromRun('province'), await fromRun('nation')]
}

const text = figuresTable(await results(process.argv.slice(2)))
writeFileSync(README, pasted(readFileSync(README, 'utf8'), text))
