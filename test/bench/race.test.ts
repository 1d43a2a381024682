import { describe, expect, it } from 'vitest'
import { agreementOf, disagreements } from '../../bench/agreement'
import { ourLap } from '../../bench/ourLap'
import { loadOurs, ours } from '../../bench/ours'
import { geopandas, geopandasTuned } from '../../bench/peers/geopandas'
import { inProcess, type Peer, type PeerKind } from '../../bench/peers/peer'
import { findPostgis } from '../../bench/peers/postgis/cluster'
import { postgis } from '../../bench/peers/postgis/postgis'
import { findPython } from '../../bench/python'
import { race } from '../../bench/race'
import { scaleOf } from '../../src/sample/scales'

const scale = scaleOf('province')
const inThisProcess = { lap: async () => ourLap(loadOurs(scale)).lap }
const kindOf = (name: string, load: PeerKind['load']): PeerKind => ({ name, way: '', scales: [], load })

describe('a race', () => {
  it('runs ours and a peer in every round, and keeps what both found', async () => {
    const mine = ours.area(loadOurs(scale))
    const twin = kindOf('twin', async () => inProcess({ area: () => mine }))
    const { ours: run, peers, leftOut } = await race(inThisProcess, scale, [twin], 3)
    expect(run.laps.map((lap) => Object.keys(lap).length)).toEqual([4, 4, 4])
    expect(peers.get('twin')!.laps.map((lap) => Object.keys(lap))).toEqual([['area'], ['area'], ['area']])
    expect(agreementOf(run.answers, peers.get('twin')!.answers)).toEqual({
      area_worst_points: 0,
      area_mean_points: 0,
    })
    expect(leftOut.size).toBe(0)
  })

  it('goes on without a peer that is not installed or fails, says why, and closes it', async () => {
    let closed = false
    const failing: Peer = {
      ...inProcess({
        area: () => {
          throw new Error('Unable to complete output ring')
        },
      }),
      close: async () => {
        closed = true
      },
    }
    const kinds = [
      kindOf('absent', async () => ({ missing: 'apt-get install it' })),
      kindOf('failing', async () => failing),
    ]
    const { peers, leftOut } = await race(inThisProcess, scale, kinds, 1)
    expect(peers.size).toBe(0)
    expect(Object.fromEntries(leftOut)).toEqual({
      absent: 'not installed: apt-get install it',
      failing: 'failed: Unable to complete output ring',
    })
    expect(closed).toBe(true)
  })

  const python = findPython() !== null
  it.each([
    [geopandas, python],
    [geopandasTuned, python],
    [postgis, findPostgis() !== null],
  ])('against $name finds the same, where it is installed', async (kind, isInstalled) => {
    const { ours: run, peers, leftOut } = await race(inThisProcess, scale, [kind], 1)
    if (!isInstalled) return expect(leftOut.get(kind.name)).toContain('apt-get install')
    expect(Object.fromEntries(leftOut)).toEqual({})
    expect(disagreements(agreementOf(run.answers, peers.get(kind.name)!.answers))).toEqual([])
  })
})
