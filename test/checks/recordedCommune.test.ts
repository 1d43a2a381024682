import { describe, expect, it } from 'vitest'
import { aCommune, aPostalPoint, aStation, aVillage, square } from '../report/aDataset'
import { AFTER, BA_LONG, BEFORE, IN_BA_LONG, IN_DA_KRONG, IN_DONG_HA, IN_QUANG_TRI } from './communes'
import { found } from './findings'

const at = (position: readonly [number, number], extra: Record<string, string | number>) =>
  aStation(`s ${position} ${JSON.stringify(extra)}`, { position, extra })

describe('a row that names another commune than it lies in', () => {
  it('is told with how far it is from the one it names: 0.05° of longitude at 16.75° N are 5.331 km', () => {
    const [finding] = found('other-commune', {
      communes: BEFORE,
      stations: [at(IN_DA_KRONG, { Xã: 'Xã Ba Lòng', Huyện: 'Đakrông' })],
    })
    expect(finding).toMatchObject({
      severity: 'must-see',
      column: 'Xã',
      found: 'Xã Ba Lòng · Đakrông',
      expected: 'Xã Đa Krông, Huyện Đa Krông',
      named: '2020:19570',
      located: '2020:19564',
      treatment: 'placed-by-location',
    })
    expect(finding!.kmAway).toBeCloseTo(5.331, 2)
  })

  it('is less grave near the border: 0.004° are 427 m, 0.005° are 533 m', () => {
    const severities = found('other-commune', {
      communes: BEFORE,
      stations: [at([107.304, 16.75], { Xã: 'Ba Lòng' }), at([107.305, 16.75], { Xã: 'Ba Lòng' })],
    }).map(({ severity }) => severity)
    expect(severities).toEqual(['worth-a-look', 'must-see'])
  })

  it.each([
    { 'Mã xã': 19570 },
    { 'Mã ĐVHC': '19570', 'Tên xã': 'BA LONG' },
    { commune_code: '19570' },
    { Xã: 'Xã Ba Lòng' },
    { xa: 'x. ba long' },
    { 'Xã/phường': 'Ba Lòng, Huyện Đăkrông' },
    { Xã: '19570' },
    { Xã: 'BA LÒNG'.normalize('NFD'), Huyện: 'H. Dakrong' },
    { Xã: 'Ba Lòng', 'Mã huyện': 467 },
  ])('is not one that says it in other words: %o', (extra) => {
    const given = { communes: BEFORE, stations: [at(IN_BA_LONG, extra), at(IN_DA_KRONG, extra)] }
    expect(found('other-commune', given).map(({ records }) => records)).toEqual([[1]])
    expect(found('unknown-commune', given)).toEqual([])
  })

  it.each(['Đa Krông', 'Đakrông', 'Đăkrông', 'Dakrong', 'Ðakrông', 'Xã Đắk Rông'])('knows %s', (name) => {
    const given = {
      communes: BEFORE,
      villages: [aVillage('v', { position: IN_DA_KRONG, extra: { Xã: name } })],
    }
    expect(found('unknown-commune', given)).toEqual([])
    expect(found('other-commune', given)).toEqual([])
  })

  it('tells namesakes apart by their district, and never joins them by name alone', () => {
    const wards = (extra: Record<string, string | number>) => [
      at(IN_DONG_HA, extra),
      at(IN_QUANG_TRI, extra),
      at(IN_BA_LONG, extra),
    ]
    const rows = (extra: Record<string, string | number>) =>
      found('other-commune', { communes: BEFORE, stations: wards(extra) }).map(({ records }) => records[0])
    expect(rows({ Xã: 'Phường 1', Huyện: 'TP Đông Hà' })).toEqual([1, 2])
    expect(rows({ Xã: 'P.1', Huyện: 'TX. Quảng Trị' })).toEqual([0, 2])
    expect(rows({ Xã: 'P1', 'Mã huyện': 462 })).toEqual([0, 2])
    expect(rows({ Xã: 'P1' })).toEqual([2])
    expect(found('homonym', { communes: BEFORE, stations: wards({ Xã: 'Phường 1' }) })).toMatchObject([
      { records: [0, 1, 2], communes: 2, severity: 'told' },
    ])
    const apart = { communes: BEFORE, stations: wards({ Xã: 'Phường 1', Huyện: 'Đông Hà' }) }
    expect(found('homonym', apart)).toEqual([])
  })

  it('is not one whose code lost its zeros to a spreadsheet', () => {
    const communes = [aCommune('00118', { boundary: square(107, 16.7, 0.1) })]
    expect(found('unknown-commune', { communes, stations: [at(IN_DONG_HA, { 'Mã xã': 118 })] })).toEqual([])
  })

  it('is not judged outside every commune, nor without a word on the commune', () => {
    const stations = [at([108, 16.75], { Xã: 'Ba Lòng' }), at(IN_DA_KRONG, { 'Ghi chú': 'Ba Lòng' })]
    expect(found('other-commune', { communes: BEFORE, stations })).toEqual([])
  })

  it('is told also where the register alone knows what it names', () => {
    // Hải An of Hải Lăng (19684) is in the register of 2020, not among these four.
    const stations = [at(IN_BA_LONG, { 'Mã xã': '19684', Xã: 'Hải An' })]
    expect(found('other-commune', { communes: BEFORE, stations })).toMatchObject([
      { named: '2020:19684', kmAway: null, severity: 'must-see' },
    ])
  })
})

describe('a code or a name that stands in no edition', () => {
  it('is told once for each wording, with all its rows', () => {
    const given = {
      communes: BEFORE,
      postalPoints: ['Hường Lộc', 'Hường Lộc', 'Ba Lòng'].map((name, i) =>
        aPostalPoint(`p${i}`, { position: IN_BA_LONG, extra: { Xã: name } }),
      ),
    }
    // "Hường Lộc" folds to "Hướng Lộc", which the register has: another commune, not an unknown one.
    expect(found('unknown-commune', given)).toEqual([])
    const strangers = given.postalPoints.map((point) => ({ ...point, extra: { Xã: 'Mường Thanh' } }))
    expect(found('unknown-commune', { ...given, postalPoints: strangers })).toMatchObject([
      { records: [0, 1, 2], column: 'Xã', found: 'Mường Thanh', severity: 'must-see' },
    ])
  })

  it('names the column of what is unknown', () => {
    const unknown = (extra: Record<string, string>) =>
      found('unknown-commune', { communes: BEFORE, stations: [at(IN_BA_LONG, extra)] }).map(
        ({ column }) => column,
      )
    expect(unknown({ 'Mã xã': '99999', 'Tên xã': 'Ba Lòng' })).toEqual(['Mã xã'])
    expect(unknown({ 'Mã xã': '19570', 'Tên xã': 'Mường Thanh' })).toEqual(['Tên xã'])
    expect(unknown({ 'Mã xã': '19570', 'Tên xã': 'Ba Lòng' })).toEqual([])
  })

  it('is also a known name in a district that has none of it', () => {
    const stations = [at(IN_BA_LONG, { Xã: 'Ba Lòng', Huyện: 'Hải Lăng' })]
    expect(found('unknown-commune', { communes: BEFORE, stations })).toMatchObject([
      { found: 'Ba Lòng · Hải Lăng' },
    ])
  })
})

describe('a code and a name of two communes', () => {
  it('are told, and the row is left where it lies', () => {
    const stations = [at(IN_BA_LONG, { 'Mã xã': '19570', Xã: 'Đa Krông' })]
    const given = { communes: BEFORE, stations }
    expect(found('code-and-name-differ', given)).toMatchObject([{ records: [0], found: '19570 · Đa Krông' }])
    expect(found('unknown-commune', given)).toEqual([])
  })
})

describe('rows filed under another edition', () => {
  const OLD = [
    at(IN_DONG_HA, { 'Mã xã': '19333', Xã: 'Phường 1' }),
    at(IN_QUANG_TRI, { 'Mã xã': '19357', Xã: 'Phường 1' }),
    at(IN_BA_LONG, { 'Mã xã': '19570', Xã: 'Ba Lòng' }),
  ]
  const both = { communes: BEFORE, communes2025: AFTER }

  it('are counted, told where they go to, and not held to be misplaced', () => {
    const given = { ...both, stations: OLD }
    expect(found('other-edition', given, '2025')).toMatchObject([
      {
        filedUnder: '2020',
        records: [0, 1, 2],
        communes: 3,
        found: '2020',
        expected: '2025',
        severity: 'told',
      },
    ])
    expect(found('other-commune', given, '2025')).toEqual([])
    expect(found('other-edition', given, '2020')).toEqual([])
  })

  it('are told the other way round too', () => {
    const stations = [at(IN_DONG_HA, { Xã: 'Phường Đông Hà' }), at(IN_QUANG_TRI, { Xã: 'Phường Quảng Trị' })]
    expect(found('other-edition', { ...both, stations }, '2020')).toMatchObject([
      { filedUnder: '2025', records: [0, 1], communes: 2 },
    ])
  })

  it('are told from those of this edition by place, where a bare code stands in both', () => {
    // 19333 is where it says in both editions, 19564 too; 19570 is of 2020 only: the list is of 2020.
    const codes = [at(IN_DONG_HA, { 'Mã xã': '19333' }), at(IN_DA_KRONG, { 'Mã xã': '19564' })]
    expect(found('other-edition', { ...both, stations: codes }, '2025')).toEqual([])
    const withOld = [...codes, at(IN_BA_LONG, { 'Mã xã': '19570' })]
    expect(found('other-edition', { ...both, stations: withOld }, '2025')).toMatchObject([
      { filedUnder: '2020', records: [0, 1, 2] },
    ])
  })

  /** As AFTER, but Đakrông has moved away from where it was. */
  const MOVED = AFTER.map((commune) =>
    commune.code === '19564' ? { ...commune, boundary: square(108, 16.7, 0.1) } : commune,
  )
  const moved = { communes: BEFORE, communes2025: MOVED }
  const ELSEWHERE = [108.05, 16.75] as const

  it('decide for bare codes by the one that fits one edition alone, or is known to one alone', () => {
    const bare = at(IN_DONG_HA, { 'Mã xã': '19333' })
    // 19564 lies there in 2020 only; 19357 is a code of 2020 only, though it lies elsewhere.
    for (const other of [at([107.3999, 16.75], { 'Mã xã': '19564' }), at(IN_BA_LONG, { 'Mã xã': '19357' })]) {
      const given = { ...moved, stations: [bare, other, aStation('far', { position: ELSEWHERE })] }
      const rows = found('other-edition', given, '2025').map(({ records }) => records)
      expect(rows).toEqual([[0, 1]])
    }
  })

  it('are of the edition they fit, whatever the others are of', () => {
    const stations = [
      at(IN_DONG_HA, { Xã: 'Đông Hà' }),
      at(IN_QUANG_TRI, { Xã: 'Quảng Trị' }),
      at([107.3999, 16.75], { 'Mã xã': '19564' }),
      at([107.3998, 16.75], { 'Mã xã': '19564' }),
      at(ELSEWHERE, { 'Mã xã': '19564' }),
    ]
    expect(found('other-edition', { ...moved, stations }, '2025').map(({ records }) => records)).toEqual([
      [2, 3],
    ])
  })

  it('go to as many communes as they lie in', () => {
    const stations = [at(IN_BA_LONG, { Xã: 'Triệu Nguyên' }), at([107.26, 16.75], { Xã: 'Triệu Nguyên' })]
    expect(found('other-edition', { communes2025: AFTER, stations }, '2025')).toMatchObject([
      { records: [0, 1], communes: 1 },
    ])
  })

  it('are known by the register where their boundaries are not given', () => {
    const given = { communes2025: AFTER, stations: OLD }
    expect(found('other-edition', given, '2025')).toMatchObject([{ filedUnder: '2020', records: [0, 1, 2] }])
    expect(found('other-commune', given, '2025')).toEqual([])
  })

  it('are misplaced where they lie in another commune of that edition', () => {
    const stations = [...OLD, at(IN_DA_KRONG, { 'Mã xã': '19357', Xã: 'Phường 1' })]
    expect(found('other-commune', { ...both, stations }, '2025')).toMatchObject([
      { records: [3], named: '2020:19357', located: '2025:19564' },
    ])
  })

  it('count as what they state themselves', () => {
    const extra = { 'Mã xã': '19333', 'Mốc địa giới': '2020' }
    expect(found('other-edition', { ...both, stations: [at(IN_DONG_HA, extra)] }, '2025')).toMatchObject([
      { filedUnder: '2020', records: [0] },
    ])
  })
})

describe('the province code 44', () => {
  it('is ambiguous alone, not beside a commune or an edition; 45 is not', () => {
    const rows = (extra: Record<string, string | number>) =>
      found('ambiguous-province-code', { communes: [BA_LONG], stations: [at(IN_BA_LONG, extra)] }).length
    expect(rows({ 'Mã tỉnh': 44 })).toBe(1)
    expect(rows({ 'Mã tỉnh': 45 })).toBe(0)
    expect(rows({ 'Mã tỉnh': 44, Xã: 'Ba Lòng' })).toBe(0)
    expect(rows({ 'Mã tỉnh': 44, 'Mốc địa giới': '2025' })).toBe(0)
  })
})
