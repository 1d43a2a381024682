import { Pencil } from 'lucide-react'
import type { Station } from '../../province/station'
import { reachOf } from '../../radio/reach'
import { reportOf } from '../../session/visible'
import { useSession, useSessionState } from '../SessionContext'
import { IconButton } from '../shared/IconButton'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'

/** Every station of a site with its reach and where the reach comes from. */
export function SiteStations({ stations }: { readonly stations: readonly Station[] }) {
  const { t, f } = useWords()
  const session = useSession()
  const assumed = useSessionState((state) => (reportOf(state)?.question ?? state.question).assumedReach)
  const someAssumed = stations.some(({ reachKm }) => reachKm === null)
  return (
    <CardSection title={t('cards.site.stations')}>
      <table className="card-table">
        <thead>
          <tr>
            <th scope="col">{t('cards.site.operator')}</th>
            <th scope="col">{t('cards.site.technology')}</th>
            <th scope="col" className="card-number">
              {t('cards.site.reach')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {stations.map((station) => {
            const reach = reachOf(station, assumed)
            return (
              <tr key={station.id}>
                <th scope="row">
                  {station.operator}
                  {station.status !== 'active' && (
                    <span className="card-faint card-below">{t(`cards.site.status.${station.status}`)}</span>
                  )}
                </th>
                <td className="figures">
                  {station.technology}
                  {station.bandMhz !== null && (
                    <span className="card-faint"> {f.withUnit(String(station.bandMhz), 'MHz')}</span>
                  )}
                </td>
                <td className="card-number figures">
                  {f.withUnit(f.short(reach.radiusKm), 'km')}
                  <span className="card-faint card-below">{t(`cards.site.origin.${reach.origin}`)}</span>
                </td>
                <td className="card-edit">
                  <IconButton
                    label={t('data.editOne', { name: `${station.operator} ${station.technology}` })}
                    onPress={() => session.openForm({ layer: 'stations', id: station.id })}
                  >
                    <Pencil size={15} aria-hidden />
                  </IconButton>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {someAssumed && <Note>{t('cards.site.assumedNote')}</Note>}
    </CardSection>
  )
}
