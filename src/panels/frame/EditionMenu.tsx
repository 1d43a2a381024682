import { Check, ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { EDITIONS, isEdition } from '../../province/edition'
import { useSession, useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import '../shared/popover.css'

/** The boundaries that every figure is for; only those that the dataset has. */
export function EditionMenu() {
  const { t, f } = useWords()
  const session = useSession()
  const communes = useSessionState((state) => state.dataset?.communes)
  const edition = useSessionState((state) => state.question.edition)
  const offered = EDITIONS.filter((key) => communes?.[key])
  const choose = (key: unknown) => {
    if (typeof key === 'string' && isEdition(key) && key !== edition) session.setEdition(key)
  }
  return (
    <MenuTrigger>
      <Button className="bar-menu">
        <span className="bar-menu-note">{t('frame.edition')}</span>
        <span className="bar-menu-value figures">{t(`frame.editionName.${edition}`)}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={6}>
        <Menu
          className="list-box"
          aria-label={t('frame.edition')}
          selectionMode="single"
          selectedKeys={[edition]}
          onAction={choose}
        >
          {offered.map((key) => (
            <MenuItem key={key} id={key} className="list-box-item figures">
              <span>
                {t(`frame.editionOf.${key}`, { n: f.count(communes?.[key]?.records.length ?? null) })}
              </span>
              <Check size={15} className="list-box-tick" aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
