import { aboutRecords, type CheckedLayer } from './checkedLayer'
import { type CommuneGround, communeAt } from './communeGround'
import type { FindingOf } from './finding'

function outsideFinding(
  checked: CheckedLayer,
  ground: CommuneGround,
  i: number,
): FindingOf<'outside'> | null {
  const [lon, lat] = checked.records[i]!.position
  const { shape, km } = ground.tree.nearest(lon, lat)
  const nearest = ground.communes[shape]
  if (!nearest) return null
  return {
    ...aboutRecords(checked, [i], 'must-see', {
      found: `${lat.toFixed(5)}, ${lon.toFixed(5)}`,
      treatment: 'counted-nowhere',
    }),
    kind: 'outside',
    kmOutside: km,
    nearest: nearest.id,
    swapFits: communeAt(ground, [lat, lon]) >= 0,
  }
}

/** Records outside every commune: in no figure of a commune, and how far from the nearest. */
export function* outsideFindings(checked: CheckedLayer): Generator<void, FindingOf<'outside'>[]> {
  const findings: FindingOf<'outside'>[] = []
  const { ground } = checked
  if (!ground) return findings
  // The nearest of a country costs fifty times a look at an array: a step for each.
  for (let i = 0; i < checked.records.length; i++) {
    if (checked.communeOf[i]! >= 0) continue
    yield
    const finding = outsideFinding(checked, ground, i)
    if (finding) findings.push(finding)
  }
  return findings
}
