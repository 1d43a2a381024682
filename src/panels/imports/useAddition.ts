import { useEffect, useState } from 'react'
import type { LayerRead } from '../../files/layerRead'
import { type Addition, addingTo } from '../../session/importing/addingTo'
import { canBeAdded } from '../../session/importing/takeDrafts'
import { inSlices } from '../../worker/inSlices'
import { useSessionState } from '../SessionContext'

/** What would come of adding a file to the open dataset, found bit by bit: null until then, and where there is nothing to add to. */
export function useAddition(read: LayerRead | null): Addition | null {
  const open = useSessionState(({ dataset }) => dataset)
  const [found, setFound] = useState<{ readonly read: LayerRead; readonly addition: Addition } | null>(null)
  useEffect(() => {
    if (!read || !open || !canBeAdded(open, read)) return
    let isWanted = true
    void inSlices(addingTo(open, read), () => isWanted).then((addition) => {
      if (isWanted && addition) setFound({ read, addition })
    })
    return () => {
      isWanted = false
    }
  }, [read, open])
  return found?.read === read ? found.addition : null
}
