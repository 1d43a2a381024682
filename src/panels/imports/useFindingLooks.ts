import { useEffect, useState } from 'react'
import { findingsOfRead } from '../../checks/findingsOfRead'
import type { LayerRead } from '../../files/layerRead'
import type { Dataset } from '../../province/dataset'
import { OWN_FILES } from '../../province/ownFiles'
import { withLayer } from '../../session/importing/withLayer'
import { inSlices } from '../../worker/inSlices'
import { useSessionState } from '../SessionContext'
import { type FindingLook, findingLooks } from './findingLooks'

export interface FoundLooks {
  readonly read: LayerRead
  /** The open one with the file in it: by it the sentences name records and communes. */
  readonly dataset: Dataset
  readonly looks: readonly FindingLook[]
}

const today = () => new Date().toISOString().slice(0, 10)

/** What the checks find in a file laid over the open dataset, found bit by bit: null until then. */
export function useFindingLooks(read: LayerRead | null): FoundLooks | null {
  const open = useSessionState(({ dataset }) => dataset) ?? OWN_FILES
  const edition = useSessionState(({ question }) => question.edition)
  const [found, setFound] = useState<FoundLooks | null>(null)
  useEffect(() => {
    if (!read) return
    let isWanted = true
    const steps = findingsOfRead(read, { dataset: open, edition, today: today() })
    void inSlices(steps, () => isWanted).then((findings) => {
      if (!isWanted || !findings) return
      setFound({ read, dataset: withLayer(open, read), looks: findingLooks(read, findings) })
    })
    return () => {
      isWanted = false
    }
  }, [read, open, edition])
  return found?.read === read ? found : null
}
