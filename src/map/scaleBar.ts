import type { LibraryMap } from './maplibre'
import { scaleLength, scaleText } from './scaleLength'

/** Pixels the line may take: with its text and rim it stays narrower than the 132 that the page keeps free for it. */
const ROOM = 72

/** A line with its length beside it, at the lower left of the map; follows the zoom. */
export class ScaleBar {
  readonly #element = document.createElement('div')
  readonly #line = document.createElement('span')
  readonly #text = document.createElement('span')
  #gl: LibraryMap | null = null

  onAdd(gl: LibraryMap): HTMLElement {
    this.#gl = gl
    this.#element.className = 'maplibregl-ctrl map-scale'
    this.#line.className = 'map-scale-line'
    this.#element.replaceChildren(this.#line, this.#text)
    gl.on('move', this.#update)
    this.#update()
    return this.#element
  }

  onRemove(): void {
    this.#gl?.off('move', this.#update)
    this.#element.remove()
  }

  readonly #update = (): void => {
    if (!this.#gl) return
    const { metres, pixels } = scaleLength(this.#gl.getZoom(), this.#gl.getCenter().lat, ROOM)
    this.#line.style.width = `${pixels.toFixed(1)}px`
    this.#text.textContent = scaleText(metres)
  }
}
