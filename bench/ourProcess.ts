import { argv, execArgv, execPath } from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SCALE_NAMES, type ScaleName, scaleOf } from '../src/sample/scales'
import { measureChanges } from './changes'
import type { Lap } from './laps'
import { startDialogue } from './lineDialogue'
import { ourLap } from './ourLap'
import { type Loaded, loadOurs } from './ours'

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

interface Input {
  readonly scale: ScaleName
  readonly loaded: Loaded
}

const REPLIES = {
  lap: async ({ loaded }: Input) => ourLap(loaded).lap,
  changes: ({ scale }: Input) => measureChanges(scaleOf(scale)),
  memory: async () => process.resourceUsage().maxRSS / 1024,
}

/**
 * The other side: a reply in JSON to each line. Between laps it keeps the loaded columns only, as a worker of the program
 * does: with a million positions as objects beside them, half a lap would be the collector walking through those.
 */
async function reply(scale: ScaleName): Promise<void> {
  const input: Input = { scale, loaded: loadOurs(scaleOf(scale)) }
  for await (const request of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await REPLIES[request as keyof typeof REPLIES](input)))
  }
}

const [, script, name] = argv
if (script === HERE) await reply(SCALE_NAMES.find((known) => known === name)!)
