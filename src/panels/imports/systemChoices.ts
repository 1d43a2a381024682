import type { Alternative, CoordinateGuess } from '../../files/coordinates/coordinateGuess'
import type { CoordinateSystem } from '../../files/crs'
import { TM3_MERIDIANS } from '../../files/vn2000'

/** A system as a key: "vn2000 106.25". */
export function keyOfSystem(system: CoordinateSystem): string {
  switch (system.kind) {
    case 'wgs84':
    case 'vn2000-degrees':
      return system.kind
    case 'vn2000':
      return `vn2000 ${system.centralMeridian}`
    case 'utm':
      return `utm ${system.zone} ${system.datum}`
  }
}

const DEGREES: readonly CoordinateSystem[] = [{ kind: 'wgs84' }, { kind: 'vn2000-degrees' }]
const METRES: readonly CoordinateSystem[] = [
  ...TM3_MERIDIANS.map((centralMeridian) => ({ kind: 'vn2000', centralMeridian }) as const),
  { kind: 'utm', zone: 48, datum: 'vn2000' },
  { kind: 'utm', zone: 49, datum: 'vn2000' },
  { kind: 'utm', zone: 48, datum: 'wgs84' },
  { kind: 'utm', zone: 49, datum: 'wgs84' },
]

const isOfDegrees = ({ kind }: CoordinateSystem) => kind === 'wgs84' || kind === 'vn2000-degrees'

/** Every system that numbers like those of the file can be of; all where nobody knows. */
export function possibleSystems(system: CoordinateSystem | null): readonly CoordinateSystem[] {
  if (!system) return [...METRES, ...DEGREES]
  return isOfDegrees(system) ? DEGREES : METRES
}

/** A system that is offered, and where the points would land compared with the guess. */
export interface SystemChoice {
  readonly system: CoordinateSystem
  /** null for the guess itself. */
  readonly move: Pick<Alternative, 'km' | 'towards' | 'inProvince'> | null
}

/** Few enough to be read; every other one is behind "another". */
const MOST_OFFERED = 3

/** Two of one place differ by their datum only: no more than one such is worth a line. */
const ANOTHER_PLACE_KM = 1

/** The guess, then what else the numbers could be, the likeliest first. */
export function systemChoices({ system, alternatives }: CoordinateGuess): readonly SystemChoice[] {
  const isFar = ({ km }: Alternative) => km > ANOTHER_PLACE_KM
  const offered = isOfDegrees(system) ? alternatives : alternatives.filter(isFar)
  return [
    { system, move: null },
    ...offered.slice(0, MOST_OFFERED - 1).map((move) => ({ system: move.system, move })),
  ]
}
