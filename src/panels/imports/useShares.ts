import { useEffect, useState } from 'react'
import type { CoordinateSystem } from '../../files/crs'
import type { Commune } from '../../province/commune'
import { inSlices } from '../../worker/inSlices'
import type { Points } from './points'
import { sharesInSteps, shiftBetween } from './shares'
import { keyOfSystem, type SystemChoice } from './systemChoices'

type Shares = ReadonlyMap<string, number>
const NONE: Shares = new Map()

/** Which part of the points each system would put into the territory, 0 to 1, by the system's key; found bit by bit. */
export function useShares(
  points: Points,
  communes: readonly Commune[],
  current: CoordinateSystem | null,
  offered: readonly SystemChoice[],
): Shares {
  const [shares, setShares] = useState(NONE)
  useEffect(() => {
    if (!current) return
    let isWanted = true
    const shifts = offered.map(({ system }) => shiftBetween(current, system))
    void inSlices(sharesInSteps(points, communes, shifts), () => isWanted).then((found) => {
      if (!isWanted || !found) return
      const known = offered.flatMap(({ system }, i) => {
        const share = found[i]
        return typeof share === 'number' ? [[keyOfSystem(system), share] as const] : []
      })
      setShares(new Map(known))
    })
    return () => {
      isWanted = false
    }
  }, [points, communes, current, offered])
  return shares
}
