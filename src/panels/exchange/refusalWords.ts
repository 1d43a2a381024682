import type { FileRefusal } from '../../files/fileIssue'
import type { Format } from '../shared/format'
import type { Words } from '../table/Words'

/** Why a file cannot be used and what to do, in one or two sentences. The compiler refuses a refusal without words. */
export function refusalWords(refusal: FileRefusal, t: Words, f?: Format): string {
  const { file } = refusal
  switch (refusal.kind) {
    case 'missing':
      return t('exchange.refusal.missing', { file, detail: refusal.detail })
    case 'empty':
      return t('exchange.refusal.empty', { file })
    case 'too-large':
      return t('exchange.refusal.tooLarge', { file, found: refusal.found })
    case 'not-text':
      return t('exchange.refusal.notText', { file })
    case 'not-json':
      return t('exchange.refusal.notJson', { file, detail: refusal.detail })
    case 'not-geojson':
      return t('exchange.refusal.notGeojson', { file, found: refusal.found })
    case 'unknown-format':
      return t('exchange.refusal.unknownFormat', { file, found: refusal.found })
    case 'password-protected':
      return t('exchange.refusal.passwordProtected', { file })
    case 'old-workbook':
      return t('exchange.refusal.oldWorkbook', { file })
    case 'no-records':
      return t('exchange.refusal.noRecords', { file })
    case 'no-coordinate-columns':
      return t('exchange.refusal.noCoordinateColumns', { file, columns: listed(refusal.columns, t) })
    case 'unknown-layer':
      return t('exchange.refusal.unknownLayer', { file, columns: listed(refusal.columns, t) })
    case 'nothing-usable':
      return t('exchange.refusal.nothingUsable', {
        file,
        layer: t(`exchange.layer.${refusal.layer}`),
        rejected: f ? f.count(refusal.rejected) : refusal.rejected,
      })
    case 'cancelled':
    case 'overtaken':
      return t('exchange.refusal.cancelled', { file })
    case 'bad-catalog':
      return t('exchange.refusal.badCatalog', { file, detail: refusal.detail })
  }
}

const listed = (columns: readonly string[], t: Words) =>
  columns.length === 0 ? t('exchange.refusal.noColumns') : columns.join(', ')
