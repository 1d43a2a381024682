import { Download, Moon, Redo2, Sun, Undo2, Upload } from 'lucide-react'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { IconButton } from '../shared/IconButton'
import { useWords } from '../words/useWords'
import { ImportButton } from './ImportButton'

/** Undo and redo, import and export, theme and language. */
export function Actions({ onExport }: { readonly onExport: () => void }) {
  const { t } = useWords()
  const session = useSession()
  const canUndo = useSessionState((state) => state.canUndo)
  const canRedo = useSessionState((state) => state.canRedo)
  return (
    <div className="bar-actions">
      <IconButton label={t('frame.undo')} isDisabled={!canUndo} onPress={() => session.undo()}>
        <Undo2 size={17} aria-hidden />
      </IconButton>
      <IconButton label={t('frame.redo')} isDisabled={!canRedo} onPress={() => session.redo()}>
        <Redo2 size={17} aria-hidden />
      </IconButton>
      <ImportButton>
        <Button kind="quiet" icon={<Upload size={16} aria-hidden />}>
          {t('frame.import')}
        </Button>
      </ImportButton>
      <Button kind="quiet" icon={<Download size={16} aria-hidden />} onPress={onExport}>
        {t('frame.export')}
      </Button>
      <ThemeButton />
      <LanguageButton />
    </div>
  )
}

function ThemeButton() {
  const { t } = useWords()
  const session = useSession()
  const isDark = useSessionState((state) => state.theme === 'dark')
  return (
    <IconButton
      label={t(isDark ? 'frame.toLight' : 'frame.toDark')}
      onPress={() => session.setTheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <Sun size={17} aria-hidden /> : <Moon size={17} aria-hidden />}
    </IconButton>
  )
}

function LanguageButton() {
  const { t } = useWords()
  const session = useSession()
  const isEnglish = useSessionState((state) => state.language === 'en')
  const code = isEnglish ? 'EN' : 'VI'
  return (
    <IconButton
      label={`${code}: ${t(isEnglish ? 'frame.toVietnamese' : 'frame.toEnglish')}`}
      onPress={() => session.setLanguage(isEnglish ? 'vi' : 'en')}
    >
      <span className="language-code">{code}</span>
    </IconButton>
  )
}
