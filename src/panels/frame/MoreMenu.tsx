import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useSession, useSessionState } from '../SessionContext'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'
import { giveFiles } from './giveFiles'
import '../shared/popover.css'

/** Where the bar has no room for the actions. */
export function MoreMenu({ onExport }: { readonly onExport: () => void }) {
  const { t } = useWords()
  const session = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const canUndo = useSessionState((state) => state.canUndo)
  const canRedo = useSessionState((state) => state.canRedo)
  const isDark = useSessionState((state) => state.theme === 'dark')
  const isEnglish = useSessionState((state) => state.language === 'en')
  const item = (id: string, word: string, act: () => void, isDisabled = false) => (
    <MenuItem id={id} className="list-box-item" onAction={act} isDisabled={isDisabled}>
      {word}
    </MenuItem>
  )
  return (
    <>
      <MenuTrigger>
        <IconButton label={t('frame.more')}>
          <Ellipsis size={18} aria-hidden />
        </IconButton>
        <Popover className="popover" placement="bottom end" offset={6}>
          <Menu className="list-box" aria-label={t('frame.more')}>
            {item('undo', t('frame.undo'), session.undo, !canUndo)}
            {item('redo', t('frame.redo'), session.redo, !canRedo)}
            {item('import', t('frame.importLong'), () => picker.current?.click())}
            {item('export', t('frame.exportLong'), onExport)}
            {item('theme', t(isDark ? 'frame.toLight' : 'frame.toDark'), () =>
              session.setTheme(isDark ? 'light' : 'dark'),
            )}
            {item('language', t(isEnglish ? 'frame.toVietnamese' : 'frame.toEnglish'), () =>
              session.setLanguage(isEnglish ? 'vi' : 'en'),
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => void giveFiles(session, event.target.files ?? [])}
      />
    </>
  )
}
