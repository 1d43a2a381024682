import { useEffect, useMemo, useState } from 'react'
import { localDay } from '../../base/localDay'
import { findingsOfRead } from '../../checks/findingsOfRead'
import type { LayerRead } from '../../files/layerRead'
import { withLayer } from '../../files/withLayer'
import type { Dataset } from '../../province/dataset'
import type { Edition } from '../../province/edition'
import { OWN_FILES } from '../../province/ownFiles'
import type { Addition } from '../../session/importing/addingTo'
import { isFurtherFile } from '../../session/importing/takeDrafts'
import { inSlices } from '../../worker/inSlices'
import { useSessionState } from '../SessionContext'
import { type FindingLook, findingLooks, layerAfter, looksOfAddition } from './findingLooks'

export interface FoundLooks {
  /** By it the sentences name records and communes. */
  readonly dataset: Dataset
  readonly looks: readonly FindingLook[]
}

/**
 * What the checks find in a file as it is likely to be taken: in the place of its layer, or among the records of it where it
 * belongs there. `across`: where both may be, what they find between its records and those that are there; null for none.
 */
export interface Looks {
  readonly found: FoundLooks | null
  readonly across: FoundLooks | null
}

type Looking = Generator<void, FoundLooks>

const today = () => localDay(new Date())

/** The file in the place of its layer. */
function* inItsPlace(read: LayerRead, open: Dataset, edition: Edition): Looking {
  const findings = yield* findingsOfRead(read, { dataset: open, edition, today: today() })
  return { dataset: withLayer(open, read), looks: findingLooks(read, findings) }
}

/** The file added to its layer; `isAcross`: only what is between its records and those that are there. */
function* added(read: LayerRead, addition: Addition, edition: Edition, isAcross: boolean): Looking {
  const { dataset } = addition
  const findings = yield* findingsOfRead(layerAfter(dataset, read), { dataset, edition, today: today() })
  return { dataset, looks: looksOfAddition(read, addition, findings, isAcross) }
}

/** What `make` makes, found bit by bit: null until then, and where there is nothing to make. */
function useLooking(make: (() => Looking) | null): FoundLooks | null {
  const [found, setFound] = useState<{ readonly make: () => Looking; readonly looks: FoundLooks } | null>(
    null,
  )
  useEffect(() => {
    if (!make) return
    let isWanted = true
    void inSlices(make(), () => isWanted).then((looks) => {
      if (isWanted && looks) setFound({ make, looks })
    })
    return () => {
      isWanted = false
    }
  }, [make])
  return found?.make === make ? found.looks : null
}

/** Both null while they are looked for. */
export function useFindingLooks(read: LayerRead | null, addition: Addition | null): Looks {
  const dataset = useSessionState((state) => state.dataset)
  const edition = useSessionState(({ question }) => question.edition)
  const isFurther = read !== null && isFurtherFile(dataset, read)
  const replacing = useMemo(
    () => (read && !isFurther ? () => inItsPlace(read, dataset ?? OWN_FILES, edition) : null),
    [read, isFurther, dataset, edition],
  )
  const adding = useMemo(
    () => (read && addition ? () => added(read, addition, edition, !isFurther) : null),
    [read, isFurther, addition, edition],
  )
  const [alone, among] = [useLooking(replacing), useLooking(adding)]
  return useMemo(
    () => (isFurther ? { found: among, across: null } : { found: alone, across: among }),
    [isFurther, alone, among],
  )
}
