import { FileSpreadsheet } from 'lucide-react'
import type { Addition } from '../../session/importing/addingTo'
import { type Draft, draftStateOf } from '../../session/importing/draft'
import { useSession, useSessionState } from '../SessionContext'
import { DialogShell } from '../shared/DialogShell'
import { useUndoKeys } from '../shared/useUndoKeys'
import { useWords } from '../words/useWords'
import { AdditionLine } from './AdditionLine'
import { DraftHead, SheetPicker } from './DraftHead'
import { DraftList } from './DraftList'
import { DraftWork } from './DraftWork'
import { ImportActions } from './ImportActions'
import { ImportSummary } from './ImportSummary'
import { ReadingDraft } from './ReadingDraft'
import { RefusedDraft } from './RefusedDraft'
import { layerOf } from './readAs'
import { useAddition } from './useAddition'

/** One file and everything that can be done about it, beside the list of the others. */
export function DraftDialog({ draft, onClose }: { readonly draft: Draft; readonly onClose: () => void }) {
  const { t } = useWords()
  const waiting = useSessionState((state) => state.drafts).filter(({ isTaken }) => !isTaken)
  const { imports } = useSession()
  const { shape, id } = draft
  const addition = useAddition(draft.isTaken ? null : draft.read)
  useUndoKeys({ undo: () => imports.undo(id), redo: () => imports.redo(id) }, true)
  const layer = layerOf(draft) ?? 'unknown'
  return (
    <DialogShell
      isOpen
      onClose={onClose}
      width="work"
      icon={<FileSpreadsheet size={18} aria-hidden />}
      title={t(`imports.title.${layer}`)}
      subtitle={<DraftHead draft={draft} />}
      tools={shape && shape.sheets.length > 1 && <SheetPicker id={draft.id} shape={shape} />}
      note={
        <>
          <ImportSummary draft={draft} />
          {addition && <AdditionLine addition={addition} />}
        </>
      }
      actions={<ImportActions draft={draft} isAddable={addition !== null} onClose={onClose} />}
    >
      {waiting.length > 1 && !draft.isTaken && <DraftList drafts={waiting} current={draft.id} />}
      <DraftBody key={draft.id} draft={draft} addition={addition} />
    </DialogShell>
  )
}

interface DraftBodyProps {
  readonly draft: Draft
  readonly addition: Addition | null
}

function DraftBody({ draft, addition }: DraftBodyProps) {
  switch (draftStateOf(draft)) {
    case 'reading':
      return <ReadingDraft draft={draft} />
    case 'refused':
      return <RefusedDraft draft={draft} />
    case 'unclear':
    case 'sure':
      return draft.shape && <DraftWork draft={draft} shape={draft.shape} addition={addition} />
  }
}
