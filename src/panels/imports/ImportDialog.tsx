import { useState } from 'react'
import type { Draft } from '../../session/importing/draft'
import { useSession, useSessionState } from '../SessionContext'
import { DiscardQuestion } from './DiscardQuestion'
import { DraftDialog } from './DraftDialog'

/** Between a drop and the dataset: how each file is understood, what comes of it, and what to mend. */
export function ImportDialog() {
  const drafts = useSessionState((state) => state.drafts)
  const lookedAt = useSessionState((state) => state.lookedAt)
  const draft = drafts.find(({ id }) => id === lookedAt)
  return draft ? <OpenDialog key={draft.isTaken ? draft.id : 'drafts'} draft={draft} /> : null
}

function OpenDialog({ draft }: { readonly draft: Draft }) {
  const session = useSession()
  const [isAsking, setAsking] = useState(false)
  const leave = () => (draft.isTaken ? session.imports.lookAt(null) : session.imports.leaveAll())
  const hasWork = useSessionState(({ drafts }) =>
    draft.isTaken ? draft.isTouched : drafts.some(({ isTouched }) => isTouched),
  )
  return (
    <>
      <DraftDialog draft={draft} onClose={() => (hasWork ? setAsking(true) : leave())} />
      <DiscardQuestion isOpen={isAsking} onStay={() => setAsking(false)} onLeave={leave} />
    </>
  )
}
