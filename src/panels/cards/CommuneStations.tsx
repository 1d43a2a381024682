import { operatorSymbol, othersOf } from '../../look/symbols'
import { TECHNOLOGIES } from '../../province/station'
import type { CommuneFigures } from '../../report/figures'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { Fact, Facts } from './Facts'

/** How many stations, on how many sites, of which technologies and operators. */
export function CommuneStations({ figures }: { readonly figures: CommuneFigures }) {
  const { t, f } = useWords()
  const operators = Object.entries(figures.stationsByOperator).filter(([, count]) => count > 0)
  const others = othersOf(operators.map(([operator]) => operator))
  if (figures.stations === 0)
    return (
      <CardSection>
        <Facts>
          <Fact name={t('cards.commune.stations')} isFaint>
            {t('cards.commune.noStations')}
          </Fact>
        </Facts>
      </CardSection>
    )
  return (
    <CardSection>
      <Facts>
        <Fact name={t('cards.commune.stations')}>
          <strong>{f.count(figures.stations)}</strong> ·{' '}
          {t('cards.commune.sites', { count: figures.sites, sites: f.count(figures.sites) })}
        </Fact>
        <Fact name={t('cards.commune.byTechnology')}>
          <span className="card-counts">
            {TECHNOLOGIES.filter((technology) => figures.stationsByTechnology[technology] > 0).map(
              (technology) => (
                <span key={technology}>
                  {technology} <strong>{f.count(figures.stationsByTechnology[technology])}</strong>
                </span>
              ),
            )}
          </span>
        </Fact>
        <Fact name={t('cards.commune.byOperator')}>
          <span className="card-counts">
            {operators.map(([operator, count]) => (
              <span key={operator}>
                <SymbolIcon name={operatorSymbol(operator, others)} /> {operator}{' '}
                <strong>{f.count(count)}</strong>
              </span>
            ))}
          </span>
        </Fact>
      </Facts>
    </CardSection>
  )
}
