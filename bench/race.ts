import { performance } from 'node:perf_hooks'
import type { Scale } from '../src/sample/scales'
import type { Answers } from './answers'
import type { Lap } from './laps'
import { ourLap } from './ourLap'
import type { OurProcess } from './ourProcess'
import { loadOurs, type Step } from './ours'
import type { Peer, PeerKind } from './peers/peer'

/** The laps of one rival and what it found in the last of them. */
export interface Run {
  readonly laps: Lap[]
  readonly answers: { [S in Step]?: Answers[S] }
}

/** Ours, wherever it runs. */
export type Runner = Pick<OurProcess, 'lap'>

export interface Race {
  readonly ours: Run
  readonly peers: ReadonlyMap<string, Run>
  /** Why a peer did not take part, by its name. */
  readonly leftOut: ReadonlyMap<string, string>
}

/** A peer that has used this much time sits out the later rounds. */
const PEER_BUDGET_MS = 60_000

const newRun = (): Run => ({ laps: [], answers: {} })

async function peerStep<S extends Step>(peer: Peer, run: Run, step: S): Promise<number> {
  const { ms, answer } = await peer.run(step)
  run.answers[step] = answer
  return ms
}

async function peerLap(peer: Peer, run: Run): Promise<void> {
  const lap: { [S in Step]?: number } = {}
  for (const step of peer.steps) lap[step] = await peerStep(peer, run, step)
  run.laps.push(lap)
}

const spentMs = ({ laps }: Run) => laps.flatMap((lap) => Object.values(lap)).reduce((sum, ms) => sum + ms, 0)

/** The rivals that are at the start, and those that cannot be. */
class Field {
  readonly runs = new Map<string, Run>()
  readonly leftOut = new Map<string, string>()
  private readonly peers = new Map<string, Peer>()

  async enter(kind: PeerKind, scale: Scale): Promise<void> {
    await this.unlessItFails(kind.name, async () => {
      const peer = await kind.load(scale)
      if ('missing' in peer) this.leftOut.set(kind.name, `not installed: ${peer.missing}`)
      else this.peers.set(kind.name, peer)
    })
  }

  async runRound(): Promise<void> {
    for (const [name, peer] of this.peers) {
      const run = this.runs.get(name) ?? newRun()
      if (spentMs(run) > PEER_BUDGET_MS) continue
      await this.unlessItFails(name, () => peerLap(peer, run))
      if (!this.leftOut.has(name)) this.runs.set(name, run)
    }
  }

  async close(): Promise<void> {
    for (const peer of this.peers.values()) await peer.close()
  }

  private async unlessItFails(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.leftOut.set(name, `failed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

const WARM_UP_MS = 1000

/** The compiler has seen the engine's loops before the first lap that counts. */
async function warmUp({ lap }: Runner): Promise<void> {
  const end = performance.now() + WARM_UP_MS
  do await lap()
  while (performance.now() < end)
}

/** Ours, warm, and the peers in turn, round by round, on identical input. */
export async function race(
  runner: Runner,
  scale: Scale,
  kinds: readonly PeerKind[],
  rounds: number,
): Promise<Race> {
  const field = new Field()
  const mine: Run = { laps: [], answers: ourLap(loadOurs(scale)).answers }
  try {
    for (const kind of kinds) await field.enter(kind, scale)
    await warmUp(runner)
    for (let round = 0; round < rounds; round++) {
      mine.laps.push(await runner.lap())
      await field.runRound()
    }
  } finally {
    await field.close()
  }
  return { ours: mine, peers: field.runs, leftOut: field.leftOut }
}
