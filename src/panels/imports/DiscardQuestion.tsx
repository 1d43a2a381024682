import { Button } from '../shared/Button'
import { DialogShell } from '../shared/DialogShell'
import { useWords } from '../words/useWords'

/** Asked only where something was chosen or mended that would be lost. */
export function DiscardQuestion({
  isOpen,
  onStay,
  onLeave,
}: {
  readonly isOpen: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  const { t } = useWords()
  return (
    <DialogShell
      isOpen={isOpen}
      onClose={onStay}
      title={t('imports.discard.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onLeave}>
            {t('imports.discard.leave')}
          </Button>
          <Button kind="primary" onPress={onStay} autoFocus>
            {t('imports.discard.stay')}
          </Button>
        </>
      }
    >
      <p>{t('imports.discard.lead')}</p>
    </DialogShell>
  )
}
