import type { Draft } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import './noDraft.css'

/** A file that nothing is known of yet. */
export function ReadingDraft({ draft }: { readonly draft: Draft }) {
  const { t, f } = useWords()
  const session = useSession()
  const share = draft.underWay ?? 0
  return (
    <div className="imports-none" role="status">
      <p className="imports-none-title">{t('imports.reading', { file: draft.file })}</p>
      <progress className="imports-progress" value={share} aria-label={f.percent(share, 0)} />
      <Button onPress={() => session.imports.leave(draft.id)}>{t('imports.stop')}</Button>
    </div>
  )
}
