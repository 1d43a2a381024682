import { useMemo } from 'react'
import type { EditableLayer } from '../../../editing/editableLayer'
import { useSessionState } from '../../SessionContext'

/** Operators of the layer as they are written there, to be written the same. */
export function useOperators(layer: EditableLayer): readonly string[] {
  const dataset = useSessionState((state) => state.dataset)
  return useMemo(() => {
    const records: readonly { readonly operator?: string | null }[] =
      dataset && layer !== 'villages' ? dataset[layer].records : []
    return [...new Set(records.flatMap(({ operator }) => operator || []))].sort()
  }, [dataset, layer])
}
