import { useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useToast } from '../shared/ToastContext'
import { useWords } from '../words/useWords'

/** What is being read, else what just happened. */
export function ToastLine() {
  const { t } = useWords()
  const reading = useSessionState((state) => state.reading)
  const { toast, say } = useToast()
  const undo = () => {
    toast?.undo?.()
    say(null)
  }
  return (
    <div role="status">
      {reading ? (
        <p className="map-toast">{t('frame.reading', { files: reading.join(', ') })}</p>
      ) : (
        toast && (
          <p className="map-toast">
            {toast.words}{' '}
            {toast.undo && (
              <Button kind="link" onPress={undo}>
                {t('frame.undo')}
              </Button>
            )}
          </p>
        )
      )}
    </div>
  )
}
