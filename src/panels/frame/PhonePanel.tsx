import { Map as MapIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { SelectionCard } from '../cards/SelectionCard'
import { useSession, useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { Sheet, type SheetStop } from './Sheet'
import { ViewPanel } from './ViewPanel'

/** On a phone: figures and cards in a sheet over the map, lists over the whole page. */
export function PhonePanel() {
  const view = useSessionState((state) => state.view)
  const hasCard = useSessionState((state) => state.selection !== null)
  const hasTool = useSessionState((state) => state.tool !== null)
  const [stop, setStop] = useState<SheetStop>('peek')
  useEffect(() => setStop(hasCard ? 'half' : 'peek'), [hasCard])
  // A tool needs the whole map.
  if (hasTool) return null
  return (
    <>
      {view !== 'overview' && <PhoneList />}
      {(view === 'overview' || hasCard) && (
        <Sheet stop={stop} onStop={setStop}>
          {hasCard ? <SelectionCard /> : <ViewPanel />}
        </Sheet>
      )}
    </>
  )
}

function PhoneList() {
  const { t } = useWords()
  const session = useSession()
  return (
    <section className="phone-list" id="panel" tabIndex={-1} aria-label={t('frame.panel')}>
      <ViewPanel />
      <Button className="map-pill" onPress={() => session.setView('overview')}>
        <MapIcon size={17} aria-hidden />
        {t('frame.backToMap')}
      </Button>
    </section>
  )
}
