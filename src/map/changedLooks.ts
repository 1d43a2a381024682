import type { CommuneId } from '../province/commune'
import type { CommuneLook, Scene } from './scene'

type Looks = Pick<Scene, 'looks'>

const sameLook = (a: CommuneLook | undefined, b: CommuneLook) =>
  a !== undefined &&
  a.step === b.step &&
  a.lacksCulturePost === b.lacksCulturePost &&
  a.filteredOut === b.filteredOut

/** The communes that look different in `next`, with their new look; null for one that has no look any more. */
export function changedLooks(previous: Looks, next: Looks): readonly [CommuneId, CommuneLook | null][] {
  if (previous.looks === next.looks) return []
  const changed: [CommuneId, CommuneLook | null][] = []
  for (const [id, look] of next.looks) {
    if (!sameLook(previous.looks.get(id), look)) changed.push([id, look])
  }
  for (const id of previous.looks.keys()) if (!next.looks.has(id)) changed.push([id, null])
  return changed
}
