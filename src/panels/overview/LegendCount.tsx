import type { Fill } from '../../look/fill'
import { communesOf, visibleCommunes } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'

/** Communes without a value, then how many the filters leave: "25/125 xã". */
export function LegendCount({ missing, fill }: { readonly missing: number; readonly fill: Fill }) {
  const { t, f } = useWords()
  const session = useSession()
  const visible = useSessionState((state) => visibleCommunes(state).length)
  const total = useSessionState((state) => communesOf(state).length)
  const isBrushed = useSessionState((state) => state.filter.fillRange !== null)
  const kind = fill.key === 'meanServiceRadiusKm' || fill.key === 'peoplePerPoint' ? 'points' : 'value'
  return (
    <div className="legend-foot figures">
      {missing > 0 && (
        <span className="legend-missing">
          <SymbolIcon name="no-value" />{' '}
          {t(`overview.missing.${kind}`, { count: missing, n: f.count(missing) })}
        </span>
      )}
      <span className={visible < total ? 'legend-count legend-count-filtered' : 'legend-count'}>
        {visible < total
          ? t('overview.visibleOf', { count: total, n: f.count(visible), total: f.count(total) })
          : t('overview.visible', { count: total, n: f.count(total) })}
      </span>
      {isBrushed && (
        <Button kind="link" onPress={() => session.setFilter({ fillRange: null })}>
          {t('overview.clearFilter')}
        </Button>
      )}
    </div>
  )
}
