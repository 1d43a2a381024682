import { useMediaQuery } from '../shared/useMediaQuery'

/** On a phone a table becomes a list whose rows open a card: nothing scrolls sideways. */
export const useIsPhone = () => useMediaQuery('(max-width: 44.9375em)')
