import { useMemo } from 'react'
import { FILLS } from '../../look/fill'
import { SWITCHABLE_LAYERS } from '../../session/state'
import { useSession, useSessionState } from '../SessionContext'
import { Note } from '../shared/Note'
import { Select } from '../shared/Select'
import { useWords } from '../words/useWords'
import { LayerSwitch } from './LayerSwitch'

/** What the map shows: one figure as colour, and layers with the symbols they are drawn with. */
export function LayersSection() {
  const { t } = useWords()
  const session = useSession()
  const fill = useSessionState((state) => state.fill)
  const coverageIsOn = useSessionState((state) => state.layers.has('coverage'))
  const options = useMemo(() => FILLS.map((key) => ({ key, label: t(`overview.fill.${key}`) })), [t])
  return (
    <section className="panel-part" aria-labelledby="layers-title">
      <h2 className="part-title" id="layers-title">
        {t('overview.layers')}
      </h2>
      <Select label={t('overview.fillBy')} options={options} selected={fill} onChange={session.setFill} />
      <ul className="layer-list">
        {SWITCHABLE_LAYERS.map((layer) => (
          <li key={layer}>
            <LayerSwitch layer={layer} />
          </li>
        ))}
      </ul>
      {coverageIsOn && <Note>{t('overview.coverageHidesFill')}</Note>}
    </section>
  )
}
