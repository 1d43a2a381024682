import { fold } from '../../base/fold'
import { HEADINGS, withoutUnit } from '../headings'
import { stationColumnOf, technologyColumns } from '../stations/technologyColumns'

/** Headings of official lists that are no field of ours: they tell a row of headings from a row of values. */
const OTHERS = [
  'STT',
  'TT',
  'Số TT',
  'Tên trạm',
  'Tên nhà trạm',
  'Tên vị trí',
  'Site name',
  'Địa chỉ',
  'Địa điểm',
  'Vị trí lắp đặt',
  'Xã',
  'Xã/phường',
  'Phường/xã/thị trấn',
  'Xã, phường, thị trấn',
  'Đơn vị hành chính',
  'Huyện',
  'Quận/huyện',
  'Huyện/TX/TP',
  'Huyện, thị xã, thành phố',
  'Tỉnh',
  'Chủ sở hữu cột',
  'Chủ hạ tầng',
  'Thuê của',
  'DN dùng chung',
  'Giấy chứng nhận kiểm định',
  'Số GCN',
  'Ngày cấp',
  'Ghi chú',
  'Điện thoại',
  'Giờ phục vụ',
  'Số lao động',
  'Có Internet',
  'mcc',
  'net',
  'area',
  'cell',
  'range',
  'samples',
]

/** Names a column of values too ("4G" in the column of technologies), so that they do not tell headings. */
const ALSO_VALUES = new Set(['type', 'site', 'ban', 'tram', 'id', 'e', 'n', 'dn'])

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(HEADINGS).flatMap((fields) =>
      Object.entries(fields).flatMap(([field, names]) => [field, ...names]),
    ),
    ...OTHERS,
  ]
    .map(fold)
    .filter((name) => !ALSO_VALUES.has(name)),
)

const LONGEST = 200

/** Whether a text is a heading that some layer or an official list has. */
export const isKnownHeading = (text: string): boolean =>
  text.length <= LONGEST &&
  (KNOWN.has(fold(text)) ||
    KNOWN.has(fold(withoutUnit(text))) ||
    technologyColumns([text]).size > 0 ||
    stationColumnOf(text) !== null)
