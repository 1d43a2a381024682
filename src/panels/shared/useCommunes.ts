import type { Commune } from '../../province/commune'
import { communesOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'

/** One and the same, so that a page without a dataset does not look changed each time it is asked. */
const NO_COMMUNES: readonly Commune[] = []

/** Communes of the edition that the figures are about. */
export const useCommunes = (): readonly Commune[] =>
  useSessionState((state) => {
    const communes = communesOf(state)
    return communes.length > 0 ? communes : NO_COMMUNES
  })
