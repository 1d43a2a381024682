import { areaAfter } from '../coverage/areaAfter'
import { someDiscs } from '../coverage/discs'
import { offerAfter } from '../coverage/offerAfter'
import type { PointColumns } from '../coverage/pointColumns'
import type { ChangedStations } from '../coverage/stationChange'
import { groundOf } from '../geometry/ground'
import type { ShapeColumns } from '../geometry/shapeColumns'
import { TECHNOLOGIES } from '../province/station'
import type { Question } from './question'
import { type ServedGround, servedGrounds } from './servedGround'
import type { SignalSteps } from './signalSteps'

/** What a change takes over: from steps whose answers to the question are known, to those of the stations of now. */
interface Carrying {
  readonly question: Question
  readonly before: SignalSteps
  readonly now: SignalSteps
  readonly changed: ChangedStations
}

/** So that the next answer about the villages needs no search. */
export function carryOffers(villages: PointColumns, { question, before, now, changed }: Carrying): void {
  const operators = JSON.stringify(question.signal.operators)
  for (const technology of TECHNOLOGIES) {
    const [were, are] = [before, now].map(({ stations }) => stations(technology, operators))
    now.offer.put([are!], offerAfter(villages, were!, before.offer(were!), are!, changed))
  }
}

/** Slots of the discs of these rows. */
function slotsOf({ sets }: ServedGround, isMeant: (row: number) => boolean): Int32Array {
  const slots: number[] = []
  let first = 0
  for (const { row } of sets) {
    row.forEach((number, slot) => {
      if (isMeant(number)) slots.push(first + slot)
    })
    first += row.length
  }
  return Int32Array.from(slots)
}

/** So that the next answer about the ground reckons no more than what the stations reach that came or went. */
export function carryAreas(shapes: ShapeColumns, { question, before, now, changed }: Carrying): void {
  const ground = groundOf(shapes)
  const are = servedGrounds(question, now)
  servedGrounds(question, before).forEach((were, i) => {
    const gone = slotsOf(were, (row) => changed.gone.has(row))
    const came = slotsOf(are[i]!, (row) => row >= changed.firstNew)
    const shares = before.area(shapes, were.discs)
    const { discs } = are[i]!
    now.area.put(
      [shapes, discs],
      areaAfter(ground, shares, were.discs, new Set(gone), someDiscs(discs, came)),
    )
  })
}
