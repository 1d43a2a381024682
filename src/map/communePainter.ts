import type { CommuneId } from '../province/commune'
import { changedLooks } from './changedLooks'
import { type BorderStretch, communeBorders } from './communeBorders'
import { communeState } from './communeState'
import { CrossFade } from './crossFade'
import { borderFeatures, communeFeatures, communeNameFeatures } from './featuresOf'
import type { LibraryMap } from './maplibre'
import type { Scene } from './scene'
import { setData } from './setData'

type Communes = Pick<Scene, 'communes' | 'looks' | 'ramp' | 'selected' | 'hovered'>

const borderState = ({ sides }: BorderStretch, looks: Scene['looks']) => {
  const shown = sides.flatMap((id) => {
    const look = id === null ? undefined : looks.get(id)
    return look && !look.filteredOut ? [look] : []
  })
  return {
    /** Plain ground on both sides: a light line would not show. */
    plain: shown.every((look) => look.step === null),
    dashed: shown.some((look) => look.lacksCulturePost) ? 1 : 0,
  }
}

const communeOf = (target: Scene['selected']): CommuneId | null =>
  target?.kind === 'commune' ? target.id : null

/** Shapes are sent once; colours, hatches and outlines are feature state, so that they answer within a frame. */
export class CommunePainter {
  readonly #gl: LibraryMap
  readonly #fade: CrossFade<CommuneId>
  #borders: readonly BorderStretch[] = []
  #borderStates: readonly ReturnType<typeof borderState>[] = []

  constructor(gl: LibraryMap) {
    this.#gl = gl
    this.#fade = new CrossFade((id, state) => gl.setFeatureState({ source: 'communes', id }, state))
  }

  show(previous: Communes, next: Communes): void {
    const others = previous.communes !== next.communes
    if (others) this.#send(next)
    const looksBefore = others ? { looks: new Map() } : previous
    const targets = changedLooks(looksBefore, next).map(([id, look]) => [id, communeState(look)] as const)
    // Another ramp is another figure: a fade from one to the other would mean nothing.
    this.#fade.to(targets, previous.ramp !== next.ramp)
    if (others || previous.looks !== next.looks) this.#showBorders(next)
    this.#mark('selected', others ? null : communeOf(previous.selected), communeOf(next.selected))
    this.#mark('hovered', others ? null : communeOf(previous.hovered), communeOf(next.hovered))
  }

  stop(): void {
    this.#fade.clear()
  }

  #send({ communes }: Communes): void {
    this.#fade.clear()
    this.#gl.removeFeatureState({ source: 'communes' })
    this.#gl.removeFeatureState({ source: 'borders' })
    this.#borders = communeBorders(communes)
    this.#borderStates = []
    setData(this.#gl, 'communes', communeFeatures(communes))
    setData(this.#gl, 'borders', borderFeatures(this.#borders))
    setData(this.#gl, 'commune-names', communeNameFeatures(communes))
  }

  #showBorders({ looks }: Communes): void {
    const states = this.#borders.map((border) => borderState(border, looks))
    states.forEach((state, id) => {
      const before = this.#borderStates[id]
      if (before?.plain === state.plain && before.dashed === state.dashed) return
      this.#gl.setFeatureState({ source: 'borders', id }, state)
    })
    this.#borderStates = states
  }

  #mark(role: 'selected' | 'hovered', before: CommuneId | null, now: CommuneId | null): void {
    if (before === now) return
    if (before !== null) this.#gl.setFeatureState({ source: 'communes', id: before }, { [role]: 0 })
    if (now !== null) this.#gl.setFeatureState({ source: 'communes', id: now }, { [role]: 1 })
  }
}
