import { useMemo } from 'react'
import { operatorSymbol, othersOf, type SymbolKey } from '../../look/symbols'
import type { Station } from '../../province/station'
import type { SwitchableLayer } from '../../session/state'
import { useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { stationTotals } from '../shared/stationTotals'
import { technologyWords } from '../shared/technologyWords'
import { useWords } from '../words/useWords'
import './legend.css'

/** The symbols of each layer, and the word for each; those of the operators come with the stations. */
const SYMBOLS_OF = {
  gaps: [
    ['gap-certain', 'certain'],
    ['gap-likely', 'likely'],
  ],
  villages: [
    ['village-doubtful', 'doubtful'],
    ['village-solid', 'solid'],
  ],
  culturePost: [['lacks-culture-post', 'lacksCulturePost']],
  postalPoints: [
    ['culture-post', 'culturePost'],
    ['post-office', 'postOffice'],
    ['service-point', 'servicePoint'],
  ],
  corridors: [['corridor-gap', 'corridorGap']],
} as const satisfies Partial<Record<SwitchableLayer, readonly (readonly [SymbolKey, string])[]>>

const LAYERS_WITH_SYMBOLS = ['gaps', 'villages', 'culturePost', 'postalPoints', 'corridors'] as const

/** The symbols of the layers that are on, for the register: its panel does not name them. */
export function SymbolLegend() {
  const { t } = useWords()
  const layers = useSessionState((state) => state.layers)
  const technologies = useSessionState((state) => state.question.signal.technologies)
  const operators = useOperators()
  const shown = LAYERS_WITH_SYMBOLS.filter((layer) => layers.has(layer))
  return (
    <section className="legend symbol-legend" aria-label={t('overview.symbols.title')}>
      <ul>
        {shown.flatMap((layer) =>
          SYMBOLS_OF[layer].map(([symbol, word]) => (
            <li key={symbol}>
              <SymbolIcon name={symbol} /> {t(`overview.symbols.${word}`)}
            </li>
          )),
        )}
        {layers.has('sites') &&
          operators.map(({ name, symbol }) => (
            <li key={name}>
              <SymbolIcon name={symbol} /> {name}
            </li>
          ))}
        {layers.has('coverage') && (
          <li>
            <SymbolIcon name="coverage" />{' '}
            {t('overview.coverageLegend.title', { technologies: technologyWords(technologies) })}
          </li>
        )}
      </ul>
    </section>
  )
}

const NO_STATIONS: readonly Station[] = []

function useOperators() {
  const stations = useSessionState((state) => state.dataset?.stations.records ?? NO_STATIONS)
  return useMemo(() => {
    const names = [...stationTotals(stations).byOperator.keys()]
    const others = othersOf(names)
    return names.map((name) => ({ name, symbol: operatorSymbol(name, others) }))
  }, [stations])
}
