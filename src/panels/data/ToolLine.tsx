import type { Tool } from '../../session/state'
import { useFocusBack } from '../cards/useFocusBack'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import './data.css'

/** Over the map while a tool is in hand: what to do, and the way out. */
export function ToolLine() {
  const tool = useSessionState((state) => state.tool)
  return tool && <ToolInHand tool={tool} />
}

function ToolInHand({ tool }: { readonly tool: Tool }) {
  const { t } = useWords()
  const session = useSession()
  const giveBack = useFocusBack()
  const isMoving = tool.kind === 'move'
  const leave = () => {
    session.takeTool(null)
    giveBack()
  }
  return (
    <div className="tool-line" role="status">
      <p>
        {isMoving ? t('data.tool.move') : t(`data.tool.place.${tool.layer}`)}{' '}
        <span className="tool-keys">{t(isMoving ? 'data.tool.moveKeys' : 'data.tool.placeKeys')}</span>
      </p>
      <Button kind="secondary" onPress={leave}>
        {t(isMoving ? 'data.tool.done' : 'data.tool.cancel')}
      </Button>
    </div>
  )
}
