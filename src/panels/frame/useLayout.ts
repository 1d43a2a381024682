import { useMediaQuery } from '../shared/useMediaQuery'

/** wide: bar, panel, map. narrow: the same, closer. drawer: the panel lies over the map. phone: sheet and bottom tabs. */
export type Layout = 'wide' | 'narrow' | 'drawer' | 'phone'

/**
 * The style sheets know the same widths. In em, so that large text gets the layout of the next smaller width: 1280, 1024 and
 * 719 px at the usual 16 px.
 */
export function useLayout(): Layout {
  const isWide = useMediaQuery('(min-width: 80em)')
  const isDocked = useMediaQuery('(min-width: 64em)')
  const isPhone = useMediaQuery('(max-width: 44.9375em)')
  if (isPhone) return 'phone'
  if (isWide) return 'wide'
  return isDocked ? 'narrow' : 'drawer'
}
