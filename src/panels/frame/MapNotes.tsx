import { useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useWords } from '../words/useWords'
import { hasModelledPoints } from './datasetOrigin'
import { SampleProgressLine } from './SampleProgressLine'
import { ToastLine } from './ToastLine'

/** At the lower left of the map: what is going on, and that positions are modelled. A phone says the former over every view. */
export function MapNotes({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useWords()
  const isModelled = useSessionState((state) => state.dataset !== null && hasModelledPoints(state.dataset))
  return (
    <div className="map-notes">
      <SampleProgressLine />
      {!isPhone && <ToastLine />}
      {isModelled && (
        <p className="map-note">
          <SymbolIcon name="modelled" scale={0.8} /> {t('frame.modelledNote')}
        </p>
      )}
    </div>
  )
}
