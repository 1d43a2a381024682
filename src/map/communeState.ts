import type { CommuneLook } from './scene'

/**
 * A look as numbers, so that one can fade into another: what the layers of the communes read as feature state.
 * Borders and names are not part of it: they stay whatever the filter leaves.
 */
export type CommuneState = {
  /** Place on the ramp, 0 for its lowest class; between classes only while it fades. */
  readonly shade: number
  /** Opacity of the fill, of the dotted ground and of the hatch. */
  readonly filled: number
  readonly dotted: number
  readonly hatched: number
}

export const PLAIN: CommuneState = { shade: 0, filled: 0, dotted: 0, hatched: 0 }

/** Filtered out or not computed yet: plain ground. No value implies no culture post, so the dots need no hatch on top. */
export function communeState(look: CommuneLook | null): CommuneState {
  if (!look || look.filteredOut) return PLAIN
  if (look.step === null) return { ...PLAIN, dotted: 1 }
  return { shade: look.step, filled: 1, dotted: 0, hatched: look.lacksCulturePost ? 1 : 0 }
}

const between = (from: number, to: number, part: number) => from + (to - from) * part

/** `part` of the way from one state to another. What appears or goes keeps its own colour and only its opacity moves. */
export function mixed(from: CommuneState, to: CommuneState, part: number): CommuneState {
  return {
    shade: between(from.filled ? from.shade : to.shade, to.filled ? to.shade : from.shade, part),
    filled: between(from.filled, to.filled, part),
    dotted: between(from.dotted, to.dotted, part),
    hatched: between(from.hatched, to.hatched, part),
  }
}
