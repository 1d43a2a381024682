import { spawnSync } from 'node:child_process'
import { argv, execArgv, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Lap } from './laps'
import { ourLap, type Run } from './race'
import { SCALE_NAMES, type ScaleName, scaleOf } from './scales'

/** What a process that does nothing else needed. */
export interface Fresh {
  readonly laps: readonly Lap[]
  /** Largest resident set, with Node itself and the input as it was made. */
  readonly peakMemoryMb: number
}

const HERE = fileURLToPath(import.meta.url)

/** Runs ours `rounds` times in a process of its own; the first lap is cold. */
export function inFreshProcess(scale: ScaleName, rounds: number): Fresh {
  const { stdout, status } = spawnSync(execPath, [...execArgv, HERE, scale, String(rounds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the fresh process for ${scale} ended with ${status}`)
  return JSON.parse(stdout) as Fresh
}

function measure(name: ScaleName, rounds: number): Fresh {
  const scale = scaleOf(name)
  const run: Run = { laps: [], answers: {} }
  for (let round = 0; round < rounds; round++) ourLap(scale, run)
  return { laps: run.laps, peakMemoryMb: process.resourceUsage().maxRSS / 1024 }
}

const [, script, name, rounds] = argv
if (script === HERE) {
  const scale = SCALE_NAMES.find((known) => known === name)
  if (scale) console.log(JSON.stringify(measure(scale, Number(rounds))))
}
