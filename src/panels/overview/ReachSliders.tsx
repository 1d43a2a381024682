import { type Station, TECHNOLOGIES, type Technology } from '../../province/station'
import { useSession, useSessionState } from '../SessionContext'
import { Slider } from '../shared/Slider'
import { stationTotals } from '../shared/stationTotals'
import { Tag } from '../shared/Tag'
import { useWords } from '../words/useWords'

/** How far a station is taken to reach, per technology, and one factor over all of them. Figures follow the thumb. */
export function ReachSliders() {
  const { t, f } = useWords()
  const session = useSession()
  const factor = useSessionState((state) => state.question.signal.reachFactor)
  return (
    <div className="reach-sliders">
      <h3 className="group-label">{t('overview.reach')}</h3>
      <p className="part-note">{t('overview.reachNote')}</p>
      {TECHNOLOGIES.map((technology) => (
        <ReachSlider key={technology} technology={technology} />
      ))}
      <Slider
        label={t('overview.reachFactor')}
        value={factor}
        from={0.5}
        to={2}
        step={0.05}
        format={(value) => `×${f.decimal(value, 2)}`}
        onChange={session.setReachFactor}
      />
    </div>
  )
}

const NO_STATIONS: readonly Station[] = []

function ReachSlider({ technology }: { readonly technology: Technology }) {
  const { t, f } = useWords()
  const session = useSession()
  const reach = useSessionState((state) => state.question.assumedReach[technology])
  const records = useSessionState((state) => state.dataset?.stations.records ?? NO_STATIONS)
  const { stations, declared } = stationTotals(records).byTechnology[technology]
  const note =
    stations === 0
      ? t('overview.noStations')
      : declared === 0
        ? t('overview.declaredNone')
        : t('overview.declared', { count: declared, n: `${f.count(declared)}/${f.count(stations)}` })
  return (
    <div>
      <Slider
        label={technology}
        aside={<Tag>{t('overview.assumed')}</Tag>}
        value={reach}
        from={0.5}
        to={15}
        step={0.1}
        format={(value) => f.km(value, 1)}
        onChange={(value) => session.setReach(technology, value)}
      />
      <p className="slider-note figures">{note}</p>
    </div>
  )
}
