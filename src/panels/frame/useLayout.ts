import { useMediaQuery } from '../shared/useMediaQuery'

/** wide: bar, panel, map. narrow: the same, closer. drawer: the panel lies over the map. phone: sheet and bottom tabs. */
export type Layout = 'wide' | 'narrow' | 'drawer' | 'phone'

/** The style sheets know the same widths. */
export function useLayout(): Layout {
  const isWide = useMediaQuery('(min-width: 1280px)')
  const isDocked = useMediaQuery('(min-width: 1024px)')
  const isPhone = useMediaQuery('(max-width: 719px)')
  if (isPhone) return 'phone'
  if (isWide) return 'wide'
  return isDocked ? 'narrow' : 'drawer'
}
