import type { Commune } from '../../province/commune'

/** As Vietnamese tables shorten them; a "Xã" is what the head of the column says. */
const SHORT_TYPE: Readonly<Record<string, string>> = { Xã: '', Phường: 'P. ', 'Thị trấn': 'TT ' }

/** For a narrow column headed "Xã": "Ba Lòng", "TT Lao Bảo", "P. 1". */
export const shortCommune = ({ type, name }: Pick<Commune, 'type' | 'name'>): string =>
  `${SHORT_TYPE[type] ?? (type && `${type} `)}${name}`

/** For a narrow column headed "Huyện": "Đa Krông", "Đông Hà". */
export const shortDistrict = (name: string): string =>
  name.replace(/^(Huyện|Thành phố|Thị xã|Quận) (?=.)/u, '')
