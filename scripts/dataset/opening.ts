import type { PostalKind } from '../../src/province/postalPoint'
import type { Random } from './random'

interface Opening {
  readonly staffed: boolean
  readonly hours_per_week: number | null
  readonly services: string
}

const office = (hours: number) => (): Opening => ({
  staffed: true,
  hours_per_week: hours,
  services: 'bưu gửi; tài chính bưu chính; dịch vụ hành chính công',
})

/** Opening hours and services after the manner of each kind. */
export const OPENING: Readonly<Record<PostalKind, (random: Random) => Opening>> = {
  'office-1': office(77),
  'office-2': office(66),
  'office-3': office(54),
  'commune-office': office(48),
  'special-office': () => ({ staffed: true, hours_per_week: 84, services: 'bưu chính hệ đặc biệt' }),
  'culture-post': (random) => ({
    staffed: true,
    hours_per_week: random.pick([24, 30, 36, 40, 44]),
    services: 'bưu gửi; đọc sách báo; chi trả lương hưu',
  }),
  agency: (random) => ({ staffed: true, hours_per_week: random.pick([40, 48, 56]), services: 'bưu gửi' }),
  kiosk: () => ({ staffed: true, hours_per_week: 42, services: 'bưu gửi' }),
  'letter-box': () => ({ staffed: false, hours_per_week: null, services: 'thư' }),
  'courier-agency': () => ({ staffed: true, hours_per_week: 60, services: 'chuyển phát' }),
  'representative-office': () => ({ staffed: true, hours_per_week: 44, services: 'chuyển phát' }),
  other: () => ({ staffed: true, hours_per_week: null, services: '' }),
}
