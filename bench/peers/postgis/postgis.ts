import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scale } from '../../../src/sample/scales'
import { answerOf } from '../../answerFiles'
import { newFolder } from '../../inputFolder'
import { STEPS, type Step } from '../../ours'
import type { Missing, Peer, PeerKind } from '../peer'
import { findPostgis, startCluster } from './cluster'

const HOW_TO_GET_IT = 'apt-get install postgresql-15-postgis-3'

const sqlOf = (name: string) => readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8')

/** Tab-separated, numbered from 0. */
function writeRows(path: string, ...columns: readonly ArrayLike<number | string>[]): void {
  const rows = Array.from(columns[0]!, (_, i) => [i, ...columns.map((column) => column[i])].join('\t'))
  writeFileSync(path, rows.map((row) => `${row}\n`).join(''))
}

function writeTables(folder: string, { communes, stations, villages, postal }: Scale): void {
  const path = (name: string) => join(folder, `${name}.tsv`)
  const all = (column: 'lon' | 'lat') => [...stations[column], ...villages[column], ...postal[column]]
  const shapes = communes.map((coordinates) => JSON.stringify({ type: 'MultiPolygon', coordinates }))
  writeRows(path('communes'), shapes)
  writeRows(path('stations'), stations.lon, stations.lat, stations.reachKm)
  writeRows(path('villages'), villages.lon, villages.lat)
  writeRows(path('postal'), postal.lon, postal.lat)
  writeRows(path('places'), all('lon'), all('lat'))
}

/** psql prints `Time: 12.345 ms` after each statement, and the same in minutes in brackets where it is long. */
const timedMs = (printed: string) =>
  [...printed.matchAll(/^Time: ([\d.]+) ms/gm)].reduce((sum, [, ms]) => sum + Number(ms), 0)

async function load(scale: Scale): Promise<Peer | Missing> {
  const bin = findPostgis()
  if (!bin) return { missing: HOW_TO_GET_IT }
  const folder = newFolder()
  const cluster = startCluster(bin)
  const run = (sql: string) => cluster.run(sql, folder.path)
  writeTables(folder.path, scale)
  run(sqlOf('load'))
  return {
    steps: STEPS,
    async run<S extends Step>(step: S) {
      const ms = timedMs(run(`\\timing on\n${sqlOf(step)}`))
      const answer = run(`${sqlOf(`${step}.answer`)};\ndrop table answer;`)
      return { ms, answer: answerOf(step, Float64Array.from(answer.trim().split('\n'), Number), scale) }
    },
    async close() {
      cluster.close()
      folder.remove()
    },
  }
}

export const postgis: PeerKind = {
  name: 'postgis',
  way: 'PostGIS, one process, tables and GiST indices made before: ST_Intersects, distance operators, ST_Union of 16-gons',
  scales: ['province', 'nation'],
  load,
}
