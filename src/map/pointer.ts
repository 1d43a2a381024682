import type { LibraryMap, MapMouseEvent } from './maplibre'
import { type Hit, PICKED_LAYERS, pick, sameTarget } from './pick'
import type { MapEvents, MapTarget, Scene } from './scene'

/** Pixels around the pointer in which a symbol counts as meant. */
const REACH = 7

/** Turns the library's mouse into the domain's words: what is under the pointer, at most once per frame. */
export class Pointer {
  readonly #gl: LibraryMap
  readonly #events: MapEvents
  readonly #scene: () => Scene
  #hovered: MapTarget | null = null
  #at: MapMouseEvent['point'] | null = null
  #frame: number | null = null

  /** `scene`: what is on the map when it is asked. */
  constructor(gl: LibraryMap, events: MapEvents, scene: () => Scene) {
    this.#gl = gl
    this.#events = events
    this.#scene = scene
    gl.on('click', ({ point }) => {
      if (scene().tool === 'choose') events.onPick(this.#targetAt(point))
    })
    gl.on('mousemove', ({ point }) => this.#lookAt(point))
    gl.on('mouseout', () => this.#lookAt(null))
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
  }

  #lookAt(point: MapMouseEvent['point'] | null): void {
    this.#at = point
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null
      const isChoosing = this.#scene().tool === 'choose'
      this.#hover(this.#at && isChoosing ? this.#targetAt(this.#at) : null)
    })
  }

  #hover(target: MapTarget | null): void {
    if (sameTarget(target, this.#hovered)) return
    this.#hovered = target
    this.#gl.getCanvas().style.cursor = target ? 'pointer' : ''
    this.#events.onHover(target)
  }

  #targetAt({ x, y }: MapMouseEvent['point']): MapTarget | null {
    const shown = PICKED_LAYERS.filter((layer) => this.#gl.getLayer(layer))
    const around: [[number, number], [number, number]] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ]
    const symbols = this.#gl.queryRenderedFeatures(around, {
      layers: shown.filter((layer) => layer !== 'province'),
    })
    const grounds = this.#gl.queryRenderedFeatures([x, y], {
      layers: shown.filter((layer) => layer === 'province'),
    })
    return pick(
      [...symbols, ...grounds].map((feature): Hit => {
        const { geometry, layer, id } = feature
        const at =
          geometry.type === 'Point' ? this.#gl.project(geometry.coordinates as [number, number]) : null
        return { layer: layer.id, id, distance: at ? (at.x - x) ** 2 + (at.y - y) ** 2 : 0 }
      }),
      this.#scene(),
    )
  }
}
