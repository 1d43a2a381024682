import { House, MapPinPlus, Minus, Plus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { EDITABLE_LAYERS } from '../../editing/editableLayer'
import { useSession } from '../SessionContext'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'
import '../shared/popover.css'

export interface MapVerbs {
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onHome: () => void
}

export function MapControls({ onZoomIn, onZoomOut, onHome }: MapVerbs) {
  const { t } = useWords()
  return (
    <div className="map-controls">
      <IconButton label={t('frame.zoomIn')} onPress={onZoomIn}>
        <Plus size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('frame.zoomOut')} onPress={onZoomOut}>
        <Minus size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('frame.home')} onPress={onHome}>
        <House size={16} aria-hidden />
      </IconButton>
      <AddMenu />
    </div>
  )
}

/** What can be placed on the map. */
function AddMenu() {
  const { t } = useWords()
  const session = useSession()
  return (
    <MenuTrigger>
      <IconButton label={t('data.addOnMap')}>
        <MapPinPlus size={17} aria-hidden />
      </IconButton>
      <Popover className="popover" placement="left top" offset={6}>
        <Menu className="list-box" aria-label={t('data.addOnMap')}>
          {EDITABLE_LAYERS.map((layer) => (
            <MenuItem
              key={layer}
              id={layer}
              className="list-box-item"
              onAction={() => session.takeTool({ kind: 'place', layer })}
            >
              {t(`data.add.${layer}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
