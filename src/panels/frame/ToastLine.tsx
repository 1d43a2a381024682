import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useToast } from '../shared/ToastContext'
import { useWords } from '../words/useWords'

/** What is being read, else what just happened. */
export function ToastLine() {
  const isReading = useSessionState(({ drafts, lookedAt }) => lookedAt === null && drafts.some(isUnderWay))
  return <div role="status">{isReading ? <ReadingLine /> : <ToastWords />}</div>
}

const isUnderWay = ({ underWay }: { readonly underWay: number | null }) => underWay !== null

/** Below this nothing is said of how far it has come: most files are read before anybody has read a number. */
const LEAST_SHARE = 0.01

function ReadingLine() {
  const { t, f } = useWords()
  const session = useSession()
  const drafts = useSessionState((state) => state.drafts)
  const read = drafts.filter(isUnderWay)
  const share = read.reduce((sum, { underWay }) => sum + (underWay ?? 0), 0) / Math.max(1, read.length)
  const stop = () => {
    for (const { id } of read) session.imports.leave(id)
  }
  return (
    <p className="map-toast">
      {t('frame.reading', { files: read.map(({ file }) => file).join(', ') })}{' '}
      {share >= LEAST_SHARE && <span className="figures">{f.percent(share, 0)} </span>}
      <Button kind="link" onPress={stop}>
        {t('frame.stopReading')}
      </Button>
    </p>
  )
}

function ToastWords() {
  const { t } = useWords()
  const { toast, say } = useToast()
  const undo = () => {
    toast?.undo?.()
    say(null)
  }
  if (!toast) return null
  return (
    <p className="map-toast">
      {toast.words}{' '}
      {toast.undo && (
        <Button kind="link" onPress={undo}>
          {t('frame.undo')}
        </Button>
      )}
    </p>
  )
}
