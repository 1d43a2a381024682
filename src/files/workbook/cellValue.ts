import type { Cell } from '../table/cells'
import { cellText } from './cellText'
import { momentText } from './moment'
import type { NumberLook } from './numberLooks'
import { DamagedXml } from './xmlScanner'

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  /** By the number of a cell's style. */
  readonly looks: readonly (NumberLook | null)[]
  /** Whether days are counted from 1904 on, as Excel for the Mac once did. */
  readonly is1904: boolean
}

function sharedString(written: string, strings: readonly string[]): string {
  const text = strings[Number(written)]
  if (text === undefined) throw new DamagedXml(`no shared string ${written.slice(0, 20)}`)
  return text
}

function numberValue(written: string, style: string | null, { looks, is1904 }: CellContext): Cell {
  const number = Number(written)
  if (Number.isNaN(number)) return cellText(written)
  const look = style === null ? null : looks[Number(style)]
  if (!look) return number
  if (look.look === 'moment') return momentText(number, is1904) ?? number
  return Number.isInteger(number) && number >= 0 ? String(number).padStart(look.digits, '0') : number
}

/** What a cell holds: its `t` says of what type, its `s` how a number looks. A formula that failed ("#N/A") holds nothing. */
export function cellValue(
  type: string | null,
  style: string | null,
  written: string,
  context: CellContext,
): Cell {
  if (written === '') return null
  switch (type) {
    case 's':
      return sharedString(written, context.strings)
    case 'b':
      return written === '1' || written === 'true'
    case 'e':
      return null
    case 'd':
      return /^\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? cellText(written)
    case 'n':
    case null:
      return numberValue(written, style, context)
    default:
      return cellText(written)
  }
}
