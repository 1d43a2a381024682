import { useEffect, useState } from 'react'
import type { Commune } from '../../province/commune'
import { type Landing, landingOf, type Points } from './points'

/** Where the points land, found after they were drawn: null until then, and where there is no territory. */
export function useLanding(points: Points, communes: readonly Commune[] | undefined): Landing | null {
  const [found, setFound] = useState<{ readonly points: Points; readonly landing: Landing | null } | null>(
    null,
  )
  useEffect(() => {
    const timer = setTimeout(() => setFound({ points, landing: landingOf(points, communes ?? []) }))
    return () => clearTimeout(timer)
  }, [points, communes])
  return found?.points === points ? found.landing : null
}
