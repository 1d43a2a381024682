import { CommunesPanel } from '../communes/CommunesPanel'
import { DataPanel } from '../data/DataPanel'
import { DeadZonesPanel } from '../deadZones/DeadZonesPanel'
import { OpeningNotice } from '../exchange/OpeningNotice'
import { OverviewPanel } from '../overview/OverviewPanel'
import { useSessionState } from '../SessionContext'
import { OpeningFailed } from './OpeningFailed'

/** What the chosen view has to read. */
export function ViewPanel() {
  const opening = useSessionState((state) => state.opening)
  const view = useSessionState((state) => state.view)
  if (opening.state === 'failed') return <OpeningFailed refusal={opening.refusal} />
  switch (view) {
    case 'overview':
      return (
        <>
          <OpeningNotice />
          <OverviewPanel />
        </>
      )
    case 'communes':
      return <CommunesPanel />
    case 'dead-zones':
      return <DeadZonesPanel />
    case 'data':
      return <DataPanel />
  }
}
