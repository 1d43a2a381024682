import { MapPinOff } from 'lucide-react'
import { useWords } from '../words/useWords'
import './stage.css'

/** In the map's place when it cannot be drawn: the rest of the program goes on. */
export function MapUnavailable({ reason }: { readonly reason: string }) {
  const { t } = useWords()
  return (
    <section className="map-unavailable" aria-label={t('frame.map')}>
      <MapPinOff size={28} aria-hidden />
      <h2 className="map-unavailable-title">{t('frame.mapUnavailable')}</h2>
      <p>{t('frame.mapUnavailableDo')}</p>
      {reason && <p className="map-unavailable-reason">{t('frame.mapUnavailableReason', { reason })}</p>}
    </section>
  )
}
