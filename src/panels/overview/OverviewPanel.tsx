import { useMemo } from 'react'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { ActiveFilters } from './ActiveFilters'
import { FilterSection } from './FilterSection'
import { LayersSection } from './LayersSection'
import { MeasurementNote } from './MeasurementNote'
import { MethodSection } from './MethodSection'
import { MobileFigures } from './MobileFigures'
import { OutsideNote } from './OutsideNote'
import { PlaceHead } from './PlaceHead'
import { PostalFigures } from './PostalFigures'
import { PublishedNote } from './PublishedNote'
import { territoryOf } from './territory'
import './overview.css'

/** The whole territory at a glance: figures, what the map shows, what is filtered, how it is computed. */
export function OverviewPanel() {
  const report = useSessionState(reportOf)
  const filter = useSessionState((state) => state.filter)
  const territory = useMemo(() => (report ? territoryOf(report, filter) : null), [report, filter])
  return (
    <div className="overview">
      <PlaceHead territory={territory} />
      <ActiveFilters />
      <MeasurementNote />
      <PostalFigures territory={territory} />
      <PublishedNote territory={territory} />
      <MobileFigures territory={territory} />
      <OutsideNote />
      <LayersSection />
      <FilterSection />
      <MethodSection />
    </div>
  )
}
