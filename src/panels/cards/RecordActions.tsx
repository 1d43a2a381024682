import { History, Move, Pencil, RadioTower, Trash2 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { recordIn } from '../../editing/differences'
import type { EditableLayer, EditableRecord } from '../../editing/editableLayer'
import { type Station, TECHNOLOGIES } from '../../province/station'
import { differencesIn } from '../../session/datasetDifferences'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import '../shared/popover.css'

export interface RecordActionsProps {
  readonly layer: EditableLayer
  /** The one record, or all stations of the site. */
  readonly records: readonly EditableRecord[]
}

/** What can be done with what is selected: its form, another place, away with it. */
export function RecordActions({ layer, records }: RecordActionsProps) {
  const { t, f } = useWords()
  const session = useSession()
  const [first] = records
  const differences = useSessionState(({ dataset }) => differencesIn(dataset))
  const ids = records.map(({ id }) => id)
  const differs = differences.some(
    (one) => one.layer === layer && ids.some((id) => id === recordIn(one.difference).id),
  )
  const stations = records.length
  return (
    <div className="card-actions">
      {first && stations === 1 && (
        <Button
          icon={<Pencil size={15} aria-hidden />}
          onPress={() => session.openForm({ layer, id: first.id })}
        >
          {t('data.edit')}
        </Button>
      )}
      <Button icon={<Move size={15} aria-hidden />} onPress={() => session.takeTool({ kind: 'move' })}>
        {t('data.move')}
      </Button>
      {layer === 'stations' && first && <AddTechnology station={first as Station} />}
      <Button icon={<Trash2 size={15} aria-hidden />} onPress={() => session.deleteRecords(layer, ids)}>
        {stations > 1
          ? t('data.deleteSite', { count: stations, stations: f.count(stations) })
          : t(`data.delete.${layer}`)}
      </Button>
      {differs && (
        <Button icon={<History size={15} aria-hidden />} onPress={() => session.takeBack(layer, ids)}>
          {t('data.asInFile')}
        </Button>
      )}
    </div>
  )
}

function AddTechnology({ station }: { readonly station: Station }) {
  const { t } = useWords()
  const session = useSession()
  return (
    <MenuTrigger>
      <Button icon={<RadioTower size={15} aria-hidden />}>{t('data.addTechnology')}</Button>
      <Popover className="popover" offset={4}>
        <Menu className="list-box" aria-label={t('data.addTechnology')}>
          {TECHNOLOGIES.map((technology) => (
            <MenuItem
              key={technology}
              id={technology}
              className="list-box-item"
              onAction={() => session.addStationBeside(station, technology)}
            >
              {t('data.addTechnologyOf', { technology })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
