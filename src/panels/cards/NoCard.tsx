import { useWords } from '../words/useWords'
import { CardShell } from './CardShell'

/** For a thing that an import or another edition took away. */
export function NoCard({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <CardShell title={id} place={t('cards.notFound')} onClose={onClose}>
      {null}
    </CardShell>
  )
}
