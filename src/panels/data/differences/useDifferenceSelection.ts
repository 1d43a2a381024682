import { useCallback, useMemo, useState } from 'react'
import type { LayerDifference } from '../../../session/datasetDifferences'
import { selectionOf } from '../../../session/selectedRecords'
import type { Selection } from '../../../session/state'
import { useSession, useSessionState } from '../../SessionContext'
import { differenceId } from './differenceInWords'

/** What is picked out on the map of a difference; nothing where the record was deleted. */
const targetOf = ({ layer, difference }: LayerDifference): Selection | null =>
  difference.kind === 'deleted' ? null : selectionOf(layer, difference.after)

/** A record that is there is picked out; of a deleted one the place is shown where it stood. */
export function useDifferenceSelection(differences: readonly LayerDifference[]) {
  const session = useSession()
  const selection = useSessionState((state) => state.selection)
  const [pressed, setPressed] = useState<string | null>(null)
  const onSelect = useCallback(
    (row: number) => {
      const one = differences[row]
      if (!one) return
      setPressed(differenceId(one))
      session.select(targetOf(one))
      if (one.difference.kind === 'deleted') session.lookAt(one.difference.before.position)
    },
    [session, differences],
  )
  const onHover = useCallback(
    (row: number | null) => {
      const one = row === null ? undefined : differences[row]
      session.hover(one ? targetOf(one) : null)
    },
    [session, differences],
  )
  const own = useMemo(() => {
    if (selection === null) return null
    const found = differences.find((one) => {
      const target = targetOf(one)
      return target?.kind === selection.kind && target.id === selection.id
    })
    return found ? differenceId(found) : null
  }, [differences, selection])
  return { selected: selection === null ? pressed : own, onSelect, onHover }
}
