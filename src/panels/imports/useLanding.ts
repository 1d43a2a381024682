import { useEffect, useState } from 'react'
import type { Commune } from '../../province/commune'
import { inSlices } from '../../worker/inSlices'
import { type Landing, landingInSteps, type Points } from './points'

const NOWHERE: readonly Commune[] = []

/** Where the points land, found bit by bit after they were drawn: null until then, and where there is no territory. */
export function useLanding(points: Points, communes: readonly Commune[] = NOWHERE): Landing | null {
  const [found, setFound] = useState<{ readonly points: Points; readonly landing: Landing | null } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    void inSlices(landingInSteps(points, communes), () => isWanted).then((landing) => {
      if (isWanted) setFound({ points, landing })
    })
    return () => {
      isWanted = false
    }
  }, [points, communes])
  return found?.points === points ? found.landing : null
}
