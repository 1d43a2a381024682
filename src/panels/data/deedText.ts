import type { Deed } from '../../session/deed'
import type { Words } from '../words/useWords'

/** What a deed was done to: "trạm QT0012 4G", "vị trí QT0012", "12 thôn". */
function whatOf(deed: Deed, { t, f }: Words): string {
  if (!('layer' in deed)) return ''
  const { layer, name, count } = deed
  if (name === null) return t(`data.many.${layer}`, { count, n: f.count(count) })
  return count > 1 ? t('data.site', { name }) : t(`data.one.${layer}`, { name })
}

/** A deed as undo and redo name it: "xoá trạm QT0012 4G". */
export const deedText = (deed: Deed, words: Words): string =>
  words.t(`data.deed.${deed.kind}`, { what: whatOf(deed, words) })

/** What is said after a deed that is not seen as a whole; null where what was done is seen. */
export function didText(deed: Deed, words: Words): string | null {
  switch (deed.kind) {
    case 'edit':
      // Of one record the form shows it, of many the table shows a few.
      return deed.name === null ? words.t('data.did.edit', { what: whatOf(deed, words) }) : null
    case 'delete':
    case 'dismiss':
    case 'take-back':
    case 'take-back-all':
      return words.t(`data.did.${deed.kind}`, { what: whatOf(deed, words) })
    default:
      return null
  }
}
