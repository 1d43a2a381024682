import { fold } from '../base/fold'
import type { PostalKind } from '../province/postalPoint'
import type { KnownOperator, MastType, StationStatus, Technology } from '../province/station'
import type { SignalStatus } from '../province/village'

/** How people write a value of an enumeration. Compared folded: without accents, case and punctuation. */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>

const dictionaries = new WeakMap<object, ReadonlyMap<string, string>>()

function dictionaryOf<T extends string>(words: Words<T>): ReadonlyMap<string, T> {
  const known = dictionaries.get(words)
  if (known) return known as ReadonlyMap<string, T>
  const made = new Map<string, T>()
  for (const [value, spellings] of Object.entries(words) as [T, readonly string[]][]) {
    for (const spelling of [value, ...spellings]) made.set(fold(spelling), value)
  }
  dictionaries.set(words, made)
  return made
}

/** Answers given before, by the text as it was written: a column has few different words, and folding costs more. */
const answers = new WeakMap<object, Map<string, string | null>>()
const MOST_ANSWERS = 10_000

function answersOf<T extends string>(words: Words<T>): Map<string, T | null> {
  const known = answers.get(words)
  if (known && known.size < MOST_ANSWERS) return known as Map<string, T | null>
  const made = new Map<string, T | null>()
  answers.set(words, made)
  return made
}

/** The value that a text stands for; null when it is none of them. */
export function meaningOf<T extends string>(text: string, words: Words<T>): T | null {
  const given = answersOf(words)
  const answer = given.get(text)
  if (answer !== undefined) return answer
  const meaning = dictionaryOf(words).get(fold(text)) ?? null
  given.set(text, meaning)
  return meaning
}

export const TECHNOLOGY_WORDS: Words<Technology> = {
  '2G': ['GSM', 'EDGE', 'GPRS', 'Trạm 2G', 'BTS 2G', '2G (GSM)'],
  '3G': ['UMTS', 'WCDMA', 'HSPA', 'Trạm 3G', 'NodeB', 'BTS 3G', '3G (UMTS)', '3G (WCDMA)'],
  '4G': ['LTE', 'LTE-A', 'Trạm 4G', 'eNodeB', 'BTS 4G', '4G (LTE)'],
  '5G': ['NR', '5G NR', 'Trạm 5G', 'gNodeB', 'BTS 5G', '5G (NR)'],
}

export const MAST_WORDS: Words<MastType> = {
  A1a: ['Loại A1a', 'Cột A1a'],
  A1b: ['Loại A1b', 'Cột A1b'],
  A2a: ['Loại A2a', 'Cột A2a'],
  A2b: ['Loại A2b', 'Cột A2b'],
  A2c: ['Loại A2c', 'Cột A2c'],
}

export const STATUS_WORDS: Words<StationStatus> = {
  active: [
    'Đang hoạt động',
    'Hoạt động',
    'Đang phát sóng',
    'Đã phát sóng',
    'Phát sóng',
    'On air',
    'Bình thường',
    'Đang khai thác',
    'Đang sử dụng',
    'On',
  ],
  planned: ['Quy hoạch', 'Kế hoạch', 'Dự kiến', 'Chưa phát sóng', 'Đang xây dựng', 'Chuẩn bị', 'Plan'],
  off: [
    'Dừng',
    'Ngừng',
    'Tạm dừng',
    'Dừng hoạt động',
    'Ngừng hoạt động',
    'Đã dừng',
    'Tắt',
    'Không hoạt động',
    'Tạm ngừng',
    'Tạm ngưng',
    'Ngừng phát sóng',
    'Dừng phát sóng',
    'Inactive',
  ],
}

export const POSTAL_KIND_WORDS: Words<PostalKind> = {
  'office-1': [
    'Bưu cục cấp 1',
    'Bưu cục giao dịch cấp 1',
    'BC cấp 1',
    'Cấp 1',
    'BC1',
    'BCC1',
    'GD cấp 1',
    'Bưu cục cấp I',
  ],
  'office-2': [
    'Bưu cục cấp 2',
    'Bưu cục giao dịch cấp 2',
    'BC cấp 2',
    'Cấp 2',
    'BC2',
    'BCC2',
    'GD cấp 2',
    'Bưu cục cấp II',
  ],
  'office-3': [
    'Bưu cục cấp 3',
    'Bưu cục giao dịch cấp 3',
    'BC cấp 3',
    'Cấp 3',
    'BC3',
    'BCC3',
    'GD cấp 3',
    'Bưu cục cấp III',
    'Bưu cục',
  ],
  'special-office': ['Bưu cục Hệ 1', 'Hệ 1', 'Bưu cục Hệ đặc biệt', 'Hệ đặc biệt', 'KT1', 'Bưu cục KT1'],
  'culture-post': [
    'BĐ-VHX',
    'BĐVHX',
    'Điểm BĐ-VHX',
    'Điểm BĐVHX',
    'Bưu điện văn hoá xã',
    'Bưu điện - Văn hoá xã',
    'Điểm Bưu điện - Văn hoá xã',
    'Điểm Bưu điện văn hoá xã',
    'VHX',
    'Bưu điện VHX',
    'BĐVH xã',
  ],
  'commune-office': ['Bưu điện xã', 'Bưu điện phường', 'Bưu điện xã/phường', 'BĐ xã'],
  agency: ['Đại lý', 'Đại lý bưu điện', 'ĐLBĐ'],
  kiosk: ['Kiốt', 'Ki-ốt', 'Kios'],
  'letter-box': ['Thùng thư', 'Thùng thư công cộng', 'Thùng thư công cộng độc lập', 'Thùng thư độc lập'],
  'courier-agency': ['Đại lý chuyển phát', 'Chi nhánh chuyển phát', 'Bưu cục chuyển phát'],
  'representative-office': ['Văn phòng đại diện', 'VPĐD'],
  other: ['Khác', 'Điểm phục vụ', 'Hình thức khác'],
}

/** Lõm sóng comes before trắng sóng in no order that matters: the spellings are whole cells, not parts of one. */
export const SIGNAL_WORDS: Words<SignalStatus> = {
  'no-signal': ['Trắng sóng', 'Không có sóng', 'Chưa có sóng', 'Không sóng', 'None'],
  partial: ['Lõm sóng', 'Lõm', 'Sóng yếu', 'Có một phần', 'Weak'],
  signal: ['Có sóng', 'Đã có sóng', 'Có', 'Covered'],
}

export const FLAG_WORDS: Words<'yes' | 'no'> = {
  yes: ['Có', 'Đã có', 'true', '1', 'x', 'y', 'Đúng', 'Đạt', 'Thuộc', 'Dùng chung', 'Có dùng chung'],
  no: [
    'Không',
    'Chưa',
    'Chưa có',
    'Không có',
    'false',
    '0',
    'n',
    'k',
    'Sai',
    'Không thuộc',
    'Không dùng chung',
    'Dùng riêng',
  ],
}

/** Other writings of the mobile operators of the province; any other name is kept as it is written. */
const OPERATOR_WORDS: Words<KnownOperator> = {
  Viettel: [
    'VTL',
    'Tập đoàn Viettel',
    'Tập đoàn Công nghiệp - Viễn thông Quân đội',
    'Viettel Telecom',
    'Viettel Quảng Trị',
    'Viettel tỉnh Quảng Trị',
    'Chi nhánh Viettel Quảng Trị',
  ],
  VNPT: [
    'VinaPhone',
    'VinaPhone (VNPT)',
    'Vina',
    'VNPT Vinaphone',
    'VNPT Quảng Trị',
    'Viễn thông Quảng Trị',
    'Tập đoàn Bưu chính Viễn thông Việt Nam',
    'VNPT VinaPhone',
    'VNP',
  ],
  MobiFone: [
    'Mobi',
    'VMS',
    'MBF',
    'MobiFone Quảng Trị',
    'MobiFone tỉnh Quảng Trị',
    'Tổng công ty Viễn thông MobiFone',
  ],
  Vietnamobile: ['VNM', 'HT Mobile', 'Vietnam Mobile'],
  Gmobile: ['GTel', 'GTel Mobile', 'Beeline'],
}

/** The operator that a text names; null when it is none that we know. */
export const knownOperator = (text: string): string | null => meaningOf(text, OPERATOR_WORDS)

export const operatorOf = (text: string): string => meaningOf(text, OPERATOR_WORDS) ?? text
