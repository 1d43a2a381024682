import type { PostalAccess } from '../../report/figures'
import { useSessionState } from '../SessionContext'
import { FigureRow } from '../shared/FigureRow'
import { FigureTable } from '../shared/FigureTable'
import { useWords } from '../words/useWords'
import { restsOnModel } from './modelled'
import { useFigureState } from './useFigureState'

/** How far people really are from the nearest point that counts. */
export function AccessFigures({ access }: { readonly access: PostalAccess }) {
  const { t, f } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const modelled = restsOnModel(dataset, 'postalPoints', 'villages')
  const worst = dataset?.villages.records[access.worstVillage]?.name ?? ''
  return (
    <FigureTable title={t('overview.access')} columns={[t('overview.computed'), '']} state={useFigureState()}>
      <FigureRow
        label={t('overview.figure.access')}
        value={f.decimal(access.meanKm, 1)}
        unit="km"
        modelled={modelled}
      />
      <FigureRow
        label={t('overview.figure.worst', { village: worst })}
        value={f.decimal(access.worstKm, 1)}
        unit="km"
        modelled={modelled}
      />
      <FigureRow
        label={t('overview.figure.within3')}
        value={f.share(access.within3Km)}
        unit="%"
        modelled={modelled}
      />
    </FigureTable>
  )
}
