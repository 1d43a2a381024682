import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'

/** How far the generated country is, and a way out. Not a live region: it changes too often to be read out. */
export function SampleProgressLine() {
  const { t, f } = useWords()
  const session = useSession()
  const sampling = useSessionState((state) => state.sampling)
  if (!sampling) return null
  const { layer, made, total } = sampling
  const words = t(`frame.sample.making.${layer}`, { made: f.count(made), total: f.count(total) })
  return (
    <p className="map-toast figures">
      <span
        role="progressbar"
        aria-label={words}
        aria-valuenow={made}
        aria-valuemin={0}
        aria-valuemax={total}
      >
        {words}
      </span>{' '}
      <Button kind="link" onPress={() => session.cancelSample()}>
        {t('frame.sample.cancel')}
      </Button>
    </p>
  )
}
