import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import './data.css'

/** Over the map while a tool is in hand: what to do, and the way out. */
export function ToolLine() {
  const { t } = useWords()
  const session = useSession()
  const tool = useSessionState((state) => state.tool)
  if (!tool) return null
  const isMoving = tool.kind === 'move'
  return (
    <div className="tool-line" role="status">
      <p>
        {isMoving ? t('data.tool.move') : t(`data.tool.place.${tool.layer}`)}{' '}
        <span className="tool-keys">{t(isMoving ? 'data.tool.moveKeys' : 'data.tool.placeKeys')}</span>
      </p>
      <Button kind="secondary" onPress={() => session.takeTool(null)}>
        {t(isMoving ? 'data.tool.done' : 'data.tool.cancel')}
      </Button>
    </div>
  )
}
