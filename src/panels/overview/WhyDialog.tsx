import type { ComparedFigure } from '../../report/figures'
import { DialogShell } from '../shared/DialogShell'
import { useWords } from '../words/useWords'
import { decimalsOf } from './published'

/** Published beside computed, the difference, and why where we know. */
export function WhyDialog({
  figures,
  isOpen,
  onClose,
}: {
  readonly figures: readonly ComparedFigure[]
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { t } = useWords()
  return (
    <DialogShell isOpen={isOpen} onClose={onClose} title={t('overview.whyTitle')} width="wide">
      <p className="why-lead">{t('overview.whyLead')}</p>
      <table className="matrix why-table figures">
        <thead>
          <tr>
            <th scope="col">{t('overview.whyFigure')}</th>
            <th scope="col">{t('overview.computed')}</th>
            <th scope="col">{t('overview.published')}</th>
            <th scope="col">{t('overview.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <WhyRow key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
    </DialogShell>
  )
}

/** Units of the official report that we compute something for; others stand as they were published. */
const UNITS: Readonly<Record<string, 'kmPerPoint' | 'peoplePerPoint' | 'points' | 'communes' | 'stations'>> =
  {
    'km/điểm': 'kmPerPoint',
    'người/điểm': 'peoplePerPoint',
    điểm: 'points',
    xã: 'communes',
    trạm: 'stations',
  }

function WhyRow({ figure }: { readonly figure: ComparedFigure }) {
  const { t, f } = useWords()
  const { label, unit, asOf, published, computed, difference, why } = figure
  const digits = decimalsOf(published)
  const known = UNITS[unit]
  return (
    <tr>
      <th scope="row">
        <span className="why-label">{label[f.language]}</span>
        <span className="why-as-of">
          {[known ? t(`overview.publishedUnit.${known}`) : unit, t('overview.asOf', { date: f.date(asOf) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {why && <span className="why-reason">{why[f.language]}</span>}
      </th>
      <td className="why-computed">{f.decimal(computed, digits)}</td>
      <td>{f.decimal(published, digits)}</td>
      <td>{difference === null ? f.count(null) : f.signed(difference, digits)}</td>
    </tr>
  )
}
