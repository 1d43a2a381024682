import type { Translate } from '../words/translate'
import { vi } from '../words/vi'

type KnownField = keyof typeof vi.imports.field
const isKnown = (field: string): field is KnownField => Object.hasOwn(vi.imports.field, field)

/** A column as its file calls it, or our word for the field; "" for none. */
export const columnText = (column: string | null, t: Translate): string =>
  column === null ? '' : isKnown(column) ? t(`imports.field.${column}`) : column
