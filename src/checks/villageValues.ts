import type { Village } from '../province/village'
import { aboutRecords, type CheckedLayer, eachInSteps } from './checkedLayer'
import { isAfter } from './date'
import type { Finding } from './finding'

/** Numbers of one village that cannot all be true. */
function* contradictions(checked: CheckedLayer<Village>, i: number, today: string): Generator<Finding> {
  const { population, households, poorHouseholds, measuredOn } = checked.records[i]!
  const about = (column: string, found: number | string, expected: string) =>
    aboutRecords(checked, [i], 'must-see', { column, found: String(found), expected })
  if (population === 0 && households !== null && households > 0) {
    yield { ...about('population', population, `≥ ${households}`), kind: 'households-without-people' }
  } else if (population !== null && households !== null && households > population) {
    yield { ...about('households', households, `≤ ${population}`), kind: 'more-households-than-people' }
  }
  if (households !== null && poorHouseholds !== null && poorHouseholds > households) {
    yield {
      ...about('poor_households', poorHouseholds, `≤ ${households}`),
      kind: 'more-poor-than-households',
    }
  }
  if (measuredOn !== null && isAfter(measuredOn, today)) {
    yield { ...about('measured_on', measuredOn, `≤ ${today}`), kind: 'date-in-future' }
  }
}

function peopleUnknown(checked: CheckedLayer<Village>, unknown: readonly number[]): Finding[] {
  if (unknown.length === 0) return []
  return [{ ...aboutRecords(checked, unknown, 'told', { column: 'population' }), kind: 'people-unknown' }]
}

/** Numbers of villages against each other, and villages of whose people nothing is known. `today` is an ISO date. */
export function* villageValueFindings(
  checked: CheckedLayer<Village>,
  today: string,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  const unknown: number[] = []
  yield* eachInSteps(checked.records.length, (i) => {
    findings.push(...contradictions(checked, i, today))
    if (checked.records[i]!.population === null) unknown.push(i)
  })
  return [...findings, ...peopleUnknown(checked, unknown)]
}
