import { argv, execArgv, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SCALE_NAMES, type Scale, type ScaleName, scaleOf } from '../src/sample/scales'
import { measureChanges } from './changes'
import type { Lap } from './laps'
import { startDialogue } from './lineDialogue'
import { ourLap } from './ourLap'

/** Ours in a process of its own, whose memory holds nothing of the peers. */
export interface OurProcess {
  /** The first one is cold. */
  lap(): Promise<Lap>
  /** Median milliseconds by name. */
  changes(): Promise<Readonly<Record<string, number>>>
  /** Largest resident set so far, with Node itself and the input as it was made. */
  peakMemoryMb(): Promise<number>
  close(): Promise<void>
}

const HERE = fileURLToPath(import.meta.url)

export function startOurs(scale: ScaleName): OurProcess {
  const dialogue = startDialogue(execPath, [...execArgv, HERE, scale])
  const asked = async <T>(request: keyof typeof REPLIES): Promise<T> =>
    JSON.parse(await dialogue.ask(request))
  return {
    lap: () => asked('lap'),
    changes: () => asked('changes'),
    peakMemoryMb: () => asked('memory'),
    close: dialogue.close,
  }
}

const REPLIES = {
  lap: async (scale: Scale) => ourLap(scale).lap,
  changes: measureChanges,
  memory: async () => process.resourceUsage().maxRSS / 1024,
}

/** The other side: a reply in JSON to each line. */
async function reply(scale: Scale): Promise<void> {
  for await (const request of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await REPLIES[request as keyof typeof REPLIES](scale)))
  }
}

const [, script, name] = argv
if (script === HERE) await reply(scaleOf(SCALE_NAMES.find((known) => known === name)!))
