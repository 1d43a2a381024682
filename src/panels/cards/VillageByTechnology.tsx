import { TECHNOLOGIES } from '../../province/station'
import type { ProvinceReport } from '../../report/figures'
import { Bar } from '../table/Bar'
import { ratioText } from '../table/ratioText'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'

const LONGEST_RATIO = 3

/** Nearest station and ratio of each technology, those that do not count as signal too. */
export function VillageByTechnology({
  index,
  report: { villages, question },
}: {
  readonly index: number
  readonly report: ProvinceReport
}) {
  const { t, f } = useWords()
  const { reachFactor, technologies } = question.signal
  const longest = LONGEST_RATIO * reachFactor
  return (
    <CardSection>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t('cards.village.perTechnology')}</th>
            <th scope="col" className="card-number">
              {t('cards.village.nearest')}
            </th>
            <th scope="col">{t('cards.village.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          {TECHNOLOGIES.map((technology) => {
            const { ratio, nearestKm } = villages.byTechnology[technology]
            const own = ratio[index] ?? Number.POSITIVE_INFINITY
            return (
              <tr key={technology}>
                <th scope="row">
                  {technology}{' '}
                  {!technologies.includes(technology) && (
                    <span className="card-faint">{t('cards.village.notCounted')}</span>
                  )}
                </th>
                {Number.isFinite(own) ? (
                  <>
                    <td className="card-number figures">{f.km(nearestKm[index] ?? null, 1)}</td>
                    <td>
                      <span className="grid-with-bar">
                        <span className="grid-number">{ratioText(own, reachFactor, f)}</span>
                        <Bar tone="reach" part={own / longest} tick={reachFactor / longest} />
                      </span>
                    </td>
                  </>
                ) : (
                  <td colSpan={2} className="card-faint card-number">
                    {t('cards.village.noneOfTechnology')}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </CardSection>
  )
}
