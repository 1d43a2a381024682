import type { Bilingual } from '../../src/province/dataset'
import { factsOf } from './facts'

/** A row of the half-year report as catalog.json keeps it. */
export interface PublishedRow {
  readonly key: string
  readonly label: Bilingual
  readonly value: number
  readonly unit: string
  readonly as_of: string
  readonly note: Bilingual | null
}

/** English of each label; the report is in Vietnamese. */
const LABELS_EN: Readonly<Record<string, string>> = {
  postal_points: 'Postal service points',
  communes_with_culture_post: 'Communes with a post-and-culture point',
  communes_total: 'Communes, wards and townships',
  mean_service_radius_km: 'Average service radius',
  people_per_point: 'Average population per point',
  admin_files_by_post: 'Administrative files handled by post',
  postal_revenue: 'Revenue of postal services',
  postal_budget_payment: 'Paid to the state budget (postal)',
  postal_growth_pct: 'Growth on the year before (postal)',
  phone_subscribers: 'Telephone subscribers',
  phone_density: 'Telephone subscribers per 100 people',
  fixed_subscribers: 'Fixed telephone subscribers',
  mobile_subscribers: 'Mobile subscribers',
  fixed_broadband_subscribers: 'Fixed broadband subscribers',
  fixed_broadband_density: 'Fixed broadband subscribers per 100 people',
  pay_tv_subscribers: 'Pay television subscribers',
  mobile_broadband_subscribers: 'Mobile broadband subscribers',
  stations_total: 'Active base stations',
  stations_2g: '2G stations',
  stations_3g: '3G stations',
  stations_4g: '4G stations',
  telecom_revenue: 'Revenue of telecom services',
  telecom_budget_payment: 'Paid to the state budget (telecom)',
  telecom_growth_pct: 'Growth on the year before (telecom)',
}

/** The notes of the table of facts, in both languages. */
const NOTES: Readonly<Record<string, Bilingual>> = {
  'of 125': { vi: 'trên 125 xã, phường, thị trấn', en: 'of 125 communes, wards and townships' },
  'not reproducible from 213 points (circle formula gives about 2.65): show beside the computed value': {
    vi: 'không suy ra được từ 213 điểm: công thức hình tròn cho khoảng 2,65 km',
    en: 'does not follow from 213 points: the circle formula gives about 2.65 km',
  },
  'implies 642834 people; the densities below imply about 662200': {
    vi: 'ứng với 642.834 người, trong khi mật độ thuê bao ứng với khoảng 662.200 người',
    en: 'implies 642,834 people, while the subscriber densities imply about 662,200',
  },
  "reported as 'more than'": { vi: 'báo cáo ghi “hơn”', en: 'reported as “more than”' },
  'ambiguous: budget payment or revenue': {
    vi: 'chưa rõ là tăng nộp ngân sách hay tăng doanh thu',
    en: 'unclear whether it is the budget payment or the revenue that grew',
  },
  'counted per technology': {
    vi: 'đếm theo từng công nghệ, không phải theo vị trí',
    en: 'counted per technology, not per site',
  },
}

export const publishedFigures = (): readonly PublishedRow[] =>
  factsOf('report-2024h1.csv').map((row) => {
    const key = row.text('key')
    const note = row.text('note')
    const en = LABELS_EN[key]
    if (!en || (note && !NOTES[note])) throw new Error(`${key}: its label or note has no translation`)
    return {
      key,
      label: { vi: row.text('label_vi'), en },
      value: row.number('value'),
      unit: row.text('unit'),
      as_of: row.text('as_of'),
      note: NOTES[note] ?? null,
    }
  })
