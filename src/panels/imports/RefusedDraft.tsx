import { CircleX } from 'lucide-react'
import type { Draft } from '../../session/importing/draft'
import { refusalWords } from '../exchange/refusalWords'
import { useWords } from '../words/useWords'
import './noDraft.css'

/** A file that no choice can help. */
export function RefusedDraft({ draft }: { readonly draft: Draft }) {
  const { t, f } = useWords()
  return (
    <div className="imports-none" role="alert">
      <CircleX size={28} className="issue-icon-rejected" aria-hidden />
      <p className="imports-none-title">{t('imports.refused')}</p>
      {draft.refusal && <p>{refusalWords(draft.refusal, t, f)}</p>}
      <p className="imports-faint">{t('exchange.outcomes.refusedKept')}</p>
    </div>
  )
}
