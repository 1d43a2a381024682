import { CircleCheck, CircleX, FileClock, TriangleAlert } from 'lucide-react'
import { type Draft, type DraftId, draftStateOf } from '../../session/importing/draft'
import { useSession } from '../SessionContext'
import { useWords } from '../words/useWords'
import './DraftList.css'

const ICONS = { reading: FileClock, refused: CircleX, unclear: TriangleAlert, sure: CircleCheck } as const

/** The files that are on their way together: which is shown, and how each stands. */
export function DraftList({
  drafts,
  current,
}: {
  readonly drafts: readonly Draft[]
  readonly current: DraftId
}) {
  const { t } = useWords()
  const session = useSession()
  return (
    <ul className="imports-files" aria-label={t('imports.files')}>
      {drafts.map((draft) => {
        const state = draftStateOf(draft)
        const Icon = ICONS[state]
        return (
          <li key={draft.id}>
            <button
              type="button"
              className="imports-file"
              data-state={state}
              aria-current={draft.id === current || undefined}
              onClick={() => session.imports.lookAt(draft.id)}
            >
              <Icon size={15} aria-hidden />
              <span className="imports-file-name">{draft.file}</span>
              <span className="imports-file-state">{t(`imports.state.${state}`)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
