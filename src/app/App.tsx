import { useMemo, useRef, useState } from 'react'
import type { ProvinceMap } from '../map/scene'
import { focusCard } from '../panels/cards/focusCard'
import { Frame } from '../panels/frame/Frame'
import { MAP_TEXTS } from '../panels/frame/MapTexts'
import { MapUnavailable } from '../panels/frame/MapUnavailable'
import { SessionProvider } from '../panels/SessionContext'
import { useWords } from '../panels/words/useWords'
import type { Session } from '../session/session'
import { MapPane } from './MapPane'

/** Puts the map beside the panels. */
export function App({ session }: { readonly session: Session }) {
  const { t } = useWords()
  const map = useRef<ProvinceMap | null>(null)
  const [unavailable, setUnavailable] = useState<string | null>(null)
  const mapPane = useMemo(
    () => (
      <MapPane
        session={session}
        label={t('frame.map')}
        describedBy={MAP_TEXTS}
        onMap={(made) => {
          map.current = made
        }}
        onEnter={focusCard}
        onUnavailable={setUnavailable}
      />
    ),
    [session, t],
  )
  return (
    <SessionProvider session={session}>
      <Frame
        map={unavailable === null ? mapPane : <MapUnavailable reason={unavailable} />}
        onZoomIn={() => map.current?.zoomIn()}
        onZoomOut={() => map.current?.zoomOut()}
        onHome={() => map.current?.home()}
      />
    </SessionProvider>
  )
}
