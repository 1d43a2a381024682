import { useState } from 'react'
import type { View } from '../../session/state'

/** The map keeps at least this. */
export const LEAST_MAP = 420
/** A table keeps at least this. */
export const LEAST_PANEL = 480

/** In px, so that both the table and the map keep their least. */
export const clampedWidth = (width: number, page: number): number =>
  Math.round(Math.max(LEAST_PANEL, Math.min(width, page - LEAST_MAP)))

/** Each table remembers how wide it was drawn; null leaves it to the style sheet. */
export function usePanelWidth(view: View): [number | null, (width: number) => void] {
  const [widths, setWidths] = useState<Readonly<Partial<Record<View, number>>>>({})
  return [widths[view] ?? null, (width) => setWidths((now) => ({ ...now, [view]: width }))]
}
