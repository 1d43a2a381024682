import { fullNameOf } from '../../src/province/commune'
import type { PostalKind } from '../../src/province/postalPoint'
import { factsOf } from './facts'
import { randomOf } from './random'
import type { Territory } from './territories'

/**
 * The eleven communes without a culture post. Their number is published, their names are not: modelled as seven urban
 * units that have, or stand beside, a post office, one township, and three in the mountains.
 */
export const WITHOUT_CULTURE_POST: readonly string[] = [
  '19333', // Phường 1, Đông Hà
  '19342', // Phường 2, Đông Hà
  '19348', // Phường 5, Đông Hà
  '19357', // Phường 1, thị xã Quảng Trị
  '19360', // Phường 2, thị xã Quảng Trị
  '19363', // Hồ Xá
  '19429', // Khe Sanh
  '19597', // Cam Lộ
  '19438', // Hướng Việt
  '19468', // Húc
  '19576', // Ba Nang
]
/** Of these, the ones with no point of any kind. */
const WITHOUT_ANY_POINT: readonly string[] = ['19438', '19468', '19576']

/** A point before it has a place. */
export interface PostalWish {
  readonly kind: PostalKind
  readonly name: string
  readonly commune: string
  readonly postalCode: string | null
}

/** Couriers of other firms, a special office and kiosks: as many as the last public breakdown (2021) had, and where. */
const SPECIAL: readonly { kind: PostalKind; title: string; communes: readonly string[] }[] = [
  { kind: 'special-office', title: 'Bưu cục Hệ 1', communes: ['19333'] },
  { kind: 'representative-office', title: 'Văn phòng đại diện', communes: ['19348', '19360', '19432'] },
  {
    kind: 'courier-agency',
    title: 'Đại lý chuyển phát',
    communes: ['19336', '19348', '19363', '19429', '19432', '19681'],
  },
  { kind: 'kiosk', title: 'Ki-ốt bưu điện', communes: ['19333', '19414', '19432', '19496'] },
]
/** The rest of the 213, spread over the communes by their people. */
const SPREAD: readonly { kind: PostalKind; title: string; count: number }[] = [
  { kind: 'office-3', title: 'Bưu cục', count: 18 },
  { kind: 'agency', title: 'Đại lý bưu điện', count: 22 },
  { kind: 'letter-box', title: 'Thùng thư công cộng', count: 19 },
]

/** The 213 points of the province: the real offices first. */
export const postalWishes = (territories: readonly Territory[]): readonly PostalWish[] => [
  ...realOffices(),
  ...territories
    .filter(({ code }) => !WITHOUT_CULTURE_POST.includes(code))
    .map((territory) => ({
      kind: 'culture-post' as const,
      name: `BĐ-VHX ${shortNameOf(territory)}`,
      commune: territory.code,
      postalCode: null,
    })),
  ...specialPoints(territories),
  ...spreadPoints(territories),
]

/** "Ba Lòng", but "Phường 3". */
const shortNameOf = (territory: Territory) =>
  /^\d/.test(territory.name) ? fullNameOf(territory) : territory.name

/** The 26 offices of the public operator that are public. Codes of district centres end in 00. */
const realOffices = (): readonly PostalWish[] =>
  factsOf('post-offices.csv').map((row) => {
    const postalCode = row.text('postal_code')
    const name = row.text('name')
    const level = name.startsWith('GD Cấp 1')
      ? 'office-1'
      : postalCode.endsWith('00')
        ? 'office-2'
        : 'office-3'
    return { kind: level, name, commune: row.text('commune_code_2024'), postalCode }
  })

function specialPoints(territories: readonly Territory[]): readonly PostalWish[] {
  return SPECIAL.flatMap(({ kind, title, communes }) =>
    communes.map((commune) => {
      const territory = territories.find(({ code }) => code === commune)
      if (!territory) throw new Error(`no commune ${commune}`)
      return { kind, name: `${title} ${shortNameOf(territory)}`, commune, postalCode: null }
    }),
  )
}

/** Each kind goes to the communes that want it most; a point of one kind makes the next less wanted there. */
function spreadPoints(territories: readonly Territory[]): readonly PostalWish[] {
  const had = new Map<string, number>()
  for (const { commune } of realOffices()) had.set(commune, (had.get(commune) ?? 0) + 1)
  return SPREAD.flatMap(({ kind, title, count }) => {
    const ranked = territories
      .filter(({ code }) => !WITHOUT_ANY_POINT.includes(code))
      .map((territory) => {
        const luck = randomOf(`${kind} ${territory.code}`).between(0.4, 1)
        return { territory, rank: (territory.population * luck) / (1 + (had.get(territory.code) ?? 0)) }
      })
      .sort((a, b) => b.rank - a.rank)
    return ranked.slice(0, count).map(({ territory }) => {
      had.set(territory.code, (had.get(territory.code) ?? 0) + 1)
      return { kind, name: `${title} ${shortNameOf(territory)}`, commune: territory.code, postalCode: null }
    })
  })
}
