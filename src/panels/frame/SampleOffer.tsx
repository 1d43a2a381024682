import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** Offers the generated country: what it is, and that nothing in it is real. */
export function SampleOffer({ onTake }: { readonly onTake: () => void }) {
  const { t } = useWords()
  const session = useSession()
  const isMaking = useSessionState((state) => state.sampling !== null)
  const take = () => {
    onTake()
    void session.openSample()
  }
  return (
    <div className="sample-offer">
      <Button onPress={take} isDisabled={isMaking}>
        {t('frame.sample.open')}
      </Button>
      <p className="dataset-note">{t('frame.sample.note')}</p>
    </div>
  )
}
