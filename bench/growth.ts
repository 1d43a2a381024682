import { type Scale, type ScaleName, scaleOf } from '../src/sample/scales'
import { type Lap, medianMs } from './laps'
import { startOurs } from './ourProcess'

export interface GrowthLine {
  readonly scale: ScaleName
  /** Stations, villages, postal points and vertices of communes. */
  readonly n: number
  readonly total_ms: number
  /** Nanoseconds over n · log₂ n: steady where time grows as n log n. */
  readonly ns_per_n_log_n: number
  readonly peak_memory_mb: number
}

const SCALES = ['quarter-nation', 'nation', '4x'] as const
/** The first of them is cold and not counted. */
const ROUNDS = 4

const vertices = (communes: Scale['communes']) =>
  communes.reduce((sum, shape) => sum + shape.flat().reduce((all, ring) => all + ring.length - 1, 0), 0)

const sizeOf = ({ communes, stations, villages, postal }: Scale) =>
  vertices(communes) + stations.lon.length + villages.lon.length + postal.lon.length

async function lineOf(name: ScaleName): Promise<GrowthLine> {
  const runner = startOurs(name)
  const laps: Lap[] = []
  for (let round = 0; round < ROUNDS; round++) laps.push(await runner.lap())
  const peakMemoryMb = await runner.peakMemoryMb()
  await runner.close()
  const total = medianMs(laps.slice(1)).total!
  const n = sizeOf(scaleOf(name))
  return {
    scale: name,
    n,
    total_ms: total,
    ns_per_n_log_n: (total * 1e6) / (n * Math.log2(n)),
    peak_memory_mb: peakMemoryMb,
  }
}

/** Each scale in a process of its own, which holds nothing of the others. */
export async function measureGrowth(): Promise<GrowthLine[]> {
  const lines: GrowthLine[] = []
  for (const name of SCALES) lines.push(await lineOf(name))
  return lines
}
