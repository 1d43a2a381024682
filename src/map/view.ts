import type { Bounds } from '../geometry/position'
import { movedAway, type PixelBox, paddingFor, panInto } from './camera'
import type { LibraryMap } from './maplibre'
import type { Scene } from './scene'

/** The longest that a deliberate move may take. */
const MOVE_MS = 600
/** Closer than this a commune or a village has nothing around it to be understood by. */
const CLOSEST_ZOOM = 12.5

/** Which part of the ground the map shows, and its moves after a deliberate choice. */
export class View {
  readonly #gl: LibraryMap
  readonly #pane: HTMLElement
  readonly #wantedPadding: () => Scene['padding']
  #home: Bounds | null = null
  /** Nobody has moved the map since it last showed the whole province. */
  #atHome = true

  /** `padding`: what lies over the edges of the pane when it is asked. */
  constructor(gl: LibraryMap, pane: HTMLElement, padding: () => Scene['padding']) {
    this.#gl = gl
    this.#pane = pane
    this.#wantedPadding = padding
    gl.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#atHome = false
    })
    gl.on('resize', () => {
      if (this.#atHome) this.#goHome(0)
    })
  }

  /** Brings a part of the ground into view, unless it is; what only lies under a card is not looked at more closely. */
  bring(bounds: Bounds): void {
    const way = panInto(this.#pixelsOf(bounds), this.#freeRoom())
    if (way?.every((pixels) => pixels === 0)) return
    this.#atHome = false
    if (way && !this.#isFar(way)) this.#gl.panBy(way, { duration: MOVE_MS })
    else this.#fit(bounds)
  }

  zoomIn(): void {
    this.#atHome = false
    this.#gl.zoomIn({ duration: MOVE_MS / 2 })
  }

  zoomOut(): void {
    this.#atHome = false
    this.#gl.zoomOut({ duration: MOVE_MS / 2 })
  }

  home(): void {
    this.#goHome(MOVE_MS)
  }

  /** The ground that is home from now on; shown at once if it is elsewhere. */
  settle(home: Bounds | null): void {
    const elsewhere = movedAway(this.#home, home)
    this.#home = home
    if (elsewhere) this.#goHome(0)
  }

  #goHome(duration: number): void {
    this.#atHome = true
    if (!this.#home || this.#pane.clientWidth === 0) return
    this.#gl.fitBounds([...this.#home], { padding: this.#padding(), duration, linear: true })
  }

  #fit(bounds: Bounds): void {
    this.#gl.fitBounds([...bounds], {
      padding: this.#padding(),
      maxZoom: CLOSEST_ZOOM,
      duration: MOVE_MS,
      linear: true,
    })
  }

  #padding(): Scene['padding'] {
    const { clientWidth, clientHeight } = this.#pane
    return paddingFor(this.#wantedPadding(), clientWidth, clientHeight)
  }

  /** The part of the map that no panel lies over. */
  #freeRoom(): PixelBox {
    const { clientWidth, clientHeight } = this.#pane
    const { top, right, bottom, left } = this.#padding()
    return { left, top, right: clientWidth - right, bottom: clientHeight - bottom }
  }

  #pixelsOf([west, south, east, north]: Bounds): PixelBox {
    const upper = this.#gl.project([west, north])
    const lower = this.#gl.project([east, south])
    return { left: upper.x, top: upper.y, right: lower.x, bottom: lower.y }
  }

  /** Beyond a screen's width a pan would rush over the map. */
  #isFar([across, down]: readonly [number, number]): boolean {
    const { clientWidth, clientHeight } = this.#pane
    return Math.abs(across) > clientWidth || Math.abs(down) > clientHeight
  }
}
