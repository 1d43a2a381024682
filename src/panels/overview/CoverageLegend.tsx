import { useSessionState } from '../SessionContext'
import { technologyWords } from '../shared/technologyWords'
import { useWords } from '../words/useWords'
import './legend.css'

/** While the coverage surface stands in for the fill. */
export function CoverageLegend() {
  const { t } = useWords()
  const technologies =
    technologyWords(useSessionState((state) => state.question.signal.technologies)) ||
    t('overview.noTechnology')
  const title = t('overview.coverageLegend.title', { technologies })
  return (
    <section className="legend" aria-label={title}>
      <div className="legend-head">
        <h2 className="legend-title">{title}</h2>
      </div>
      <ul className="coverage-steps">
        <li>
          <span className="coverage-step coverage-solid" /> {t('overview.coverageLegend.solid')}
        </li>
        <li>
          <span className="coverage-step" /> {t('overview.coverageLegend.fair')}
        </li>
      </ul>
      <p className="legend-note">{t('overview.coverageLegend.note')}</p>
    </section>
  )
}
