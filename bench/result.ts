import { cpus } from 'node:os'
import { type Scale, type ScaleName, scaleOf } from '../src/sample/scales'
import { type Agreement, agreementOf } from './agreement'
import { type ByStep, type Lap, medianMs, speedup, spreadMs } from './laps'
import { keptShares } from './oracle/keptShares'
import { type WorstDifference, worstDifference } from './oracle/worstDifference'
import { startOurs } from './ourProcess'
import type { PeerKind } from './peers/peer'
import { type Race, race } from './race'
import type { Spread } from './statistics'

/** What `--json` prints; times are milliseconds. */
export interface Result {
  readonly scale: ScaleName
  readonly counts: {
    readonly communes: number
    readonly stations: number
    readonly villages: number
    readonly postal: number
  }
  readonly machine: { readonly cores: number; readonly node: string }
  /** Medians of the rounds, warm. */
  readonly ours: ByStep<number>
  readonly peers: Readonly<Record<string, ByStep<number>>>
  /** How many times faster ours is, over the steps that both do. */
  readonly ratios: Readonly<Record<string, number>>
  /** Of ours in a process of its own: largest resident set. */
  readonly peak_memory_mb: number
  /** Medians of the only lap of several fresh processes. */
  readonly first_call_ms: ByStep<number>
  /** Steps that belong to us alone, after the first figures. */
  readonly changes: Readonly<Record<string, number>>
  /** Least and most of what the medians stand for. */
  readonly spread_ms: {
    readonly ours: ByStep<Spread>
    readonly first_call: ByStep<Spread>
    readonly peers: Readonly<Record<string, ByStep<Spread>>>
  }
  readonly rounds: Readonly<Record<string, number>>
  readonly agreement: Readonly<Record<string, Agreement>>
  /** Covered share of a commune against 1,024-gons of Shapely; null where none are kept. */
  readonly accuracy: WorstDifference | null
  readonly left_out: Readonly<Record<string, string>>
}

const USUAL_ROUNDS: Readonly<Record<ScaleName, number>> = {
  province: 9,
  'quarter-nation': 5,
  nation: 5,
  '4x': 3,
}
const FRESH_PROCESSES = 3

/** A figure for each peer that ran. */
function byPeer<T>({ peers }: Race, figure: (run: Race['ours']) => T): Record<string, T> {
  return Object.fromEntries([...peers].map(([name, run]) => [name, figure(run)]))
}

const countsOf = ({ communes, stations, villages, postal }: Scale): Result['counts'] => ({
  communes: communes.length,
  stations: stations.lon.length,
  villages: villages.lon.length,
  postal: postal.lon.length,
})

function accuracyOf(name: ScaleName, { ours }: Race): WorstDifference | null {
  const kept = keptShares(name)
  return kept && ours.answers.area ? worstDifference(ours.answers.area, kept) : null
}

async function freshProcesses(name: ScaleName): Promise<{ lap: Lap; peakMemoryMb: number }[]> {
  const fresh = []
  for (let count = 0; count < FRESH_PROCESSES; count++) {
    const runner = startOurs(name)
    fresh.push({ lap: await runner.lap(), peakMemoryMb: await runner.peakMemoryMb() })
    await runner.close()
  }
  return fresh
}

export async function resultOf(
  name: ScaleName,
  kinds: readonly PeerKind[],
  rounds: number = USUAL_ROUNDS[name],
): Promise<Result> {
  const fresh = await freshProcesses(name)
  const firstLaps = fresh.map(({ lap }) => lap)
  const scale = scaleOf(name)
  const runner = startOurs(name)
  const ran = await race(runner, scale, kinds, rounds)
  const changes = await runner.changes()
  await runner.close()
  const ours = medianMs(ran.ours.laps)
  return {
    scale: name,
    counts: countsOf(scale),
    machine: { cores: cpus().length, node: process.versions.node },
    ours,
    peers: byPeer(ran, ({ laps }) => medianMs(laps)),
    ratios: byPeer(ran, ({ laps }) => speedup(ran.ours.laps, laps)),
    peak_memory_mb: Math.max(...fresh.map(({ peakMemoryMb }) => peakMemoryMb)),
    first_call_ms: medianMs(firstLaps),
    changes,
    spread_ms: {
      ours: spreadMs(ran.ours.laps),
      first_call: spreadMs(firstLaps),
      peers: byPeer(ran, ({ laps }) => spreadMs(laps)),
    },
    rounds: { ours: ran.ours.laps.length, ...byPeer(ran, ({ laps }) => laps.length) },
    agreement: byPeer(ran, ({ answers }) => agreementOf(ran.ours.answers, answers)),
    accuracy: accuracyOf(name, ran),
    left_out: Object.fromEntries(ran.leftOut),
  }
}
