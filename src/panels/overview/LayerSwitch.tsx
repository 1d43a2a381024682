import type { SymbolKey } from '../../look/symbols'
import type { SessionState, SwitchableLayer } from '../../session/state'
import { reportOf } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import type { Format } from '../shared/format'
import { Switch } from '../shared/Switch'
import { SymbolIcon } from '../shared/SymbolIcon'
import { technologyWords } from '../shared/technologyWords'
import { useWords } from '../words/useWords'

const LAYER_SYMBOLS: Readonly<Record<SwitchableLayer, readonly SymbolKey[]>> = {
  gaps: ['gap-certain'],
  villages: ['village-solid'],
  culturePost: ['lacks-culture-post'],
  postalPoints: ['culture-post', 'post-office'],
  coverage: ['coverage'],
  sites: ['operator-viettel', 'operator-vnpt'],
  corridors: ['corridor-gap'],
}

/** How many things the layer holds; for coverage, of which technologies it is. */
function countOf(layer: SwitchableLayer, state: SessionState, f: Format): string {
  const province = reportOf(state)?.province
  switch (layer) {
    case 'gaps':
      return f.count(province?.deadZoneVillages ?? null)
    case 'villages':
      return f.count(state.dataset?.villages.records.length ?? null)
    case 'culturePost':
      return f.count(province ? province.communes - province.communesWithCulturePost : null)
    case 'postalPoints':
      return f.count(province?.postalPoints ?? null)
    case 'coverage':
      return technologyWords(state.question.signal.technologies)
    case 'sites':
      return f.count(province?.sites ?? null)
    case 'corridors':
      return f.count(state.dataset?.corridors.records.length ?? null)
  }
}

/** A layer with its real symbol, its name, how much it holds, and whether it is on. */
export function LayerSwitch({ layer }: { readonly layer: SwitchableLayer }) {
  const { t, f } = useWords()
  const session = useSession()
  const isOn = useSessionState((state) => state.layers.has(layer))
  const count = useSessionState((state) => countOf(layer, state, f))
  const symbols = LAYER_SYMBOLS[layer]
  return (
    <Switch isSelected={isOn} onChange={(on) => session.setLayer(layer, on)}>
      <span className="layer-symbol">
        {symbols.map((symbol) => (
          <SymbolIcon key={symbol} name={symbol} scale={symbols.length > 1 ? 0.75 : 1} />
        ))}
      </span>
      <span className="layer-name">{t(`overview.layer.${layer}`)}</span>
      <span className="layer-count figures">{count}</span>
    </Switch>
  )
}
