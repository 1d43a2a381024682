import type { CommuneId } from '../province/commune'
import { changedLooks } from './changedLooks'
import { type BorderStretch, communeBorders } from './communeBorders'
import { communeState } from './communeState'
import { CrossFade } from './crossFade'
import { borderFeatures, communeFeatures, communeFocusFeatures, communeNameFeatures } from './featuresOf'
import type { LibraryMap } from './maplibre'
import type { CommuneShape, Scene } from './scene'
import { setData } from './setData'
import { tilesOf } from './sources'
import { type CommuneColumns, communeColumns } from './tiles/communeColumns'
import type { TileRoom } from './tiles/tileRoom'

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

/** What tells whether other communes are to be outlined. */
const communeOf = ({ selected, hovered }: Communes) =>
  [selected, hovered].map((target) => (target?.kind === 'commune' ? target.id : '')).join(' ')

const TILES = { source: tilesOf('communes'), sourceLayer: 'communes' }

/** How the library names one commune of a source, when its state is set. */
type FeatureName = { source: string; sourceLayer?: string; id: string | number }

const byId = (id: CommuneId): FeatureName => ({ source: 'communes', id })

function byIndexIn(communes: readonly CommuneShape[]): (id: CommuneId) => FeatureName {
  const indices = new Map(communes.map(({ id }, i) => [id, i]))
  return (id) => ({ ...TILES, id: indices.get(id) ?? -1 })
}

/** Shapes are sent once; colours and hatches are feature state, so that they answer within a frame. */
export class CommunePainter {
  readonly #gl: LibraryMap
  readonly #tiles: TileRoom
  readonly #fade: CrossFade<CommuneId>
  #borders: readonly BorderStretch[] = []
  #borderStates: readonly ReturnType<typeof borderState>[] = []
  #nameOf: (id: CommuneId) => FeatureName = byId

  constructor(gl: LibraryMap, tiles: TileRoom) {
    this.#gl = gl
    this.#tiles = tiles
    this.#fade = new CrossFade((id, state) => gl.setFeatureState(this.#nameOf(id), state))
  }

  /** `tiled`: whether the layers of the communes draw from tiles. */
  show(previous: Communes, next: Communes, tiled: boolean): void {
    const others = previous.communes !== next.communes
    if (others) this.#send(next, tiled)
    const looksBefore = others ? { looks: new Map() } : previous
    const targets = changedLooks(looksBefore, next).map(([id, look]) => [id, communeState(look)] as const)
    // Another ramp is another figure: a fade from one to the other would mean nothing.
    this.#fade.to(targets, previous.ramp !== next.ramp)
    if (others || previous.looks !== next.looks) this.#showBorders(next)
    if (others || communeOf(previous) !== communeOf(next)) {
      setData(this.#gl, 'commune-focus', communeFocusFeatures(next))
    }
  }

  stop(): void {
    this.#fade.clear()
  }

  #send({ communes }: Communes, tiled: boolean): void {
    this.#fade.clear()
    this.#gl.removeFeatureState({ source: 'communes' })
    this.#gl.removeFeatureState({ source: 'borders' })
    this.#gl.removeFeatureState(TILES)
    this.#nameOf = tiled ? byIndexIn(communes) : byId
    // What is drawn from tiles is not held as objects as well.
    const asObjects = tiled ? [] : communes
    this.#borders = communeBorders(asObjects)
    this.#borderStates = []
    setData(this.#gl, 'communes', communeFeatures(asObjects))
    setData(this.#gl, 'borders', borderFeatures(this.#borders))
    setData(this.#gl, 'commune-names', communeNameFeatures(asObjects))
    if (tiled) this.#sendColumns(communeColumns(communes))
  }

  #sendColumns(communes: CommuneColumns): void {
    const { lonLat, ringStart, polygonStart, communeStart } = communes
    const buffers = [lonLat, ringStart, polygonStart, communeStart].map(({ buffer }) => buffer as ArrayBuffer)
    this.#tiles.send({ kind: 'communes', communes }, buffers)
    for (const name of ['communes', 'commune-names'] as const) this.#gl.refreshTiles(tilesOf(name))
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
}
