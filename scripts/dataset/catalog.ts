import { createHash } from 'node:crypto'
import { FILE_NAMES } from '../../src/files/catalog'
import { publishedFigures } from './publishedFigures'

export const DATASET_ID = 'quang-tri-2024'

const { 'communes-unknown': _, ...KNOWN } = FILE_NAMES
/** Key of each file in the catalogue, and its name in the dataset's folder. */
export const FILES = KNOWN
export type FileKey = keyof typeof FILES

export const pathOf = (key: FileKey) => `${DATASET_ID}/${FILES[key]}`

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** catalog.json: what the dataset is, how far it is fact, its files with their hashes, and the published figures. */
export function catalogOf(files: Readonly<Record<FileKey, Uint8Array>>): Uint8Array {
  const keys = Object.keys(FILES) as FileKey[]
  const listed = keys.map((key) => [key, { path: pathOf(key), sha256: sha256Of(files[key]) }])
  const entry = { ...ABOUT, files: Object.fromEntries(listed), published: publishedFigures() }
  return new TextEncoder().encode(`${JSON.stringify({ datasets: [entry] }, null, 1)}\n`)
}

const ABOUT = {
  id: DATASET_ID,
  title: { vi: 'Quảng Trị', en: 'Quảng Trị' },
  period: '6/2024',
  editions: ['2020', '2025'],
  origin: 'modelled',
  licence: 'MIT',
  attribution: {
    vi: 'Mô hình Điểm Sóng; tên, mã, diện tích, dân số và tổng số theo số liệu công bố',
    en: 'Điểm Sóng model; names, codes, areas, populations and totals as published',
  },
  note: {
    vi:
      'Là số liệu thật: tên, mã, loại, huyện và diện tích của các xã; đơn vị mới năm 2025; dân số toàn tỉnh 662.200 ' +
      'người (theo mật độ thuê bao đã công bố), chia cho các xã theo tổng điều tra 2009; tổng số điểm phục vụ, số xã ' +
      'có điểm BĐ-VHX, số trạm theo công nghệ; tên và mã của 26 bưu cục. Là mô hình: đường ranh giới, vị trí các ' +
      'trạm, điểm bưu chính, thôn bản, dân số từng thôn, và xã nào chưa có điểm BĐ-VHX.',
    en:
      'Facts: names, codes, types, districts and areas of the communes; the units of 2025; the 662,200 people of the ' +
      'province (as the published subscriber densities imply), shared among the communes by the census of 2009; the ' +
      'number of postal points, of communes with a post-and-culture point, and of stations by technology; names and ' +
      'codes of 26 post offices. Modelled: boundaries, positions of stations, postal points and villages, people of ' +
      'each village, and which communes lack a post-and-culture point.',
  },
} as const
