import type { Selection } from '../../session/state'
import { RecordForm } from '../data/form/RecordForm'
import { useSession, useSessionState } from '../SessionContext'
import { CommuneCard } from './CommuneCard'
import { CARD_ID } from './focusCard'
import { PostalPointCard } from './PostalPointCard'
import { SiteCard } from './SiteCard'
import { useCloseOnEscape } from './useCloseOnEscape'
import { useFocusBack } from './useFocusBack'
import { useFocusInside } from './useFocusInside'
import { VillageCard } from './VillageCard'

/** The card of what is selected; nothing where nothing is. */
export function SelectionCard() {
  const selection = useSessionState((state) => state.selection)
  return selection && <OpenCard selection={selection} />
}

function OpenCard({ selection }: { readonly selection: Selection }) {
  const session = useSession()
  const giveFocusBack = useFocusBack()
  const form = useSessionState((state) => state.form)
  const inside = useFocusInside(form ?? selection)
  const close = () => {
    if (form) return session.openForm(null)
    session.select(null)
    giveFocusBack()
  }
  useCloseOnEscape(close)
  return (
    <div className="card-focus" id={CARD_ID} tabIndex={-1} {...inside}>
      {form ? <RecordForm form={form} /> : <CardOf selection={selection} onClose={close} />}
    </div>
  )
}

function CardOf({ selection, onClose }: { readonly selection: Selection; readonly onClose: () => void }) {
  switch (selection.kind) {
    case 'commune':
      return <CommuneCard id={selection.id} onClose={onClose} />
    case 'village':
      return <VillageCard id={selection.id} onClose={onClose} />
    case 'site':
      return <SiteCard id={selection.id} onClose={onClose} />
    case 'postalPoint':
      return <PostalPointCard id={selection.id} onClose={onClose} />
  }
}
