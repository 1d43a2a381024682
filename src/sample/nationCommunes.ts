import { type Commune, communeId } from '../province/commune'
import { communeAt } from './communes'
import { NATION, onTheGround } from './nation'
import { NOTHING_ELSE } from './nothingElse'
import type { SampleProgress } from './progress'
import { normal, seeded } from './random'

/** A district is a block of so many communes. */
const DISTRICT = { columns: 3, rows: 6 }
/** A commune costs more than other records. */
const COMMUNES_PER_SLICE = 50

function districtOf(n: number): number {
  const { columns } = NATION.sheet
  const [across, up] = [(n % columns) / DISTRICT.columns, Math.floor(n / columns) / DISTRICT.rows]
  return Math.floor(up) * (columns / DISTRICT.columns) + Math.floor(across) + 1
}

function nationCommune(n: number, population: number): Commune {
  const code = String(n + 1).padStart(5, '0')
  const district = districtOf(n)
  return {
    id: communeId('unknown', code),
    edition: 'unknown',
    code,
    name: `mẫu ${n + 1}`,
    type: 'Xã',
    districtCode: String(district).padStart(3, '0'),
    district: `Huyện mẫu ${district}`,
    population,
    populationYear: null,
    successorCode: null,
    boundary: communeAt(NATION.sheet, n).map((polygon) => polygon.map((ring) => ring.map(onTheGround))),
    extra: NOTHING_ELSE,
  }
}

/** 10,584 communes in 588 districts; about 100 million people, most communes near 8,000. */
export function* nationCommunes(): Generator<SampleProgress, readonly Commune[]> {
  const random = seeded(41)
  const total = NATION.communes
  const communes: Commune[] = []
  for (let n = 0; n < total; n++) {
    communes.push(nationCommune(n, Math.round(Math.exp(9 + 0.55 * normal(random)))))
    if (communes.length % COMMUNES_PER_SLICE === 0) yield { layer: 'communes', made: n + 1, total }
  }
  return communes
}
