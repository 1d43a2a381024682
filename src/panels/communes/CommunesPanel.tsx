import { useState } from 'react'
import { DEFAULT_NORMS } from '../../postal/postalRule'
import type { TerritoryFigures } from '../../report/figures'
import { reportOf } from '../../session/visible'
import { MeasurementNote } from '../overview/MeasurementNote'
import { useFigureState } from '../overview/useFigureState'
import { useSessionState } from '../SessionContext'
import { knownPopulation } from '../shared/knownPopulation'
import type { Sort } from '../table/sortRows'
import { useIsPhone } from '../table/useIsPhone'
import { useWords } from '../words/useWords'
import { CommuneList } from './CommuneList'
import { CommunesHead } from './CommunesHead'
import { CommuneTable } from './CommuneTable'
import type { CommuneColumn } from './communeRow'
import { NoCommunes } from './NoCommunes'
import { useCommuneRows } from './useCommuneRows'
import { useCommuneSelection } from './useCommuneSelection'
import '../table/panel.css'
import './communes.css'

/** The heaviest burden first: communes without a point, then the widest radius. */
const FIRST_SORT: Sort<CommuneColumn> = { column: 'radius', descending: true }

/** Every commune with its figures, linked with the map both ways. */
export function CommunesPanel() {
  const { t, f } = useWords()
  const isPhone = useIsPhone()
  const state = useFigureState()
  const [text, setText] = useState('')
  const [sort, setSort] = useState(FIRST_SORT)
  const report = useSessionState(reportOf)
  const { filtered, rows } = useCommuneRows(text, sort)
  const selection = useCommuneSelection()

  return (
    <section className="table-panel communes" data-state={state} aria-labelledby="communes-title">
      <CommunesHead filtered={filtered} shown={rows.length} text={text} onText={setText} />
      <MeasurementNote />
      {rows.length === 0 || !report ? (
        <NoCommunes text={text} onText={setText} />
      ) : isPhone ? (
        <CommuneList rows={rows} selected={selection.selected} onSelect={selection.onSelect} />
      ) : (
        <>
          <CommuneTable rows={rows} report={report} sort={sort} onSort={setSort} {...selection} />
          <p className="table-note">
            {t('communes.sumsNote', { reference: f.short(DEFAULT_NORMS.radiusKm) })}
            <KnownPopulation province={report.province} />
          </p>
        </>
      )}
    </section>
  )
}

/** That the population in the last row is not that of every commune. */
function KnownPopulation({ province }: { readonly province: TerritoryFigures }) {
  const known = knownPopulation(province, useWords())
  return known && ` ${known}.`
}
