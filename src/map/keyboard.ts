import { communeMiddles } from './communeMiddles'
import type { Hand } from './hand'
import type { LibraryMap } from './maplibre'
import { mercatorOf } from './mercator'
import type { CommuneShape, MapEvents, MapTarget, ProvinceMap, Scene } from './scene'
import { nearestPlace, type Places, type Step, stepFrom } from './travel'

/** What the keys can ask of the map itself. */
type Moves = Pick<ProvinceMap, 'zoomIn' | 'zoomOut' | 'home'>

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowRight', 'east'],
  ['ArrowDown', 'south'],
  ['ArrowLeft', 'west'],
  ['ArrowUp', 'north'],
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
])

/** Pixels that Shift and an arrow move the view. */
const PAN_PX = 100
const PANS: ReadonlyMap<string, [x: number, y: number]> = new Map([
  ['ArrowRight', [PAN_PX, 0]],
  ['ArrowDown', [0, PAN_PX]],
  ['ArrowLeft', [-PAN_PX, 0]],
  ['ArrowUp', [0, -PAN_PX]],
])

/** The keys of the map while it has the focus: from commune to commune among those in sight, and the view itself. */
export class Keyboard {
  readonly #gl: LibraryMap
  readonly #events: MapEvents
  readonly #scene: () => Scene
  readonly #moves: Moves
  readonly #hand: Hand
  #communes: readonly CommuneShape[] = []
  #middles: Float64Array = new Float64Array(0)
  /** The last pick and the scene it was made from: the map is shown a change in a task of its own, keys may be faster. */
  #pending: { readonly target: MapTarget | null; readonly scene: Scene } | null = null

  /** `scene`: what the map is to show when it is asked. */
  constructor(gl: LibraryMap, events: MapEvents, scene: () => Scene, moves: Moves, hand: Hand) {
    this.#gl = gl
    this.#events = events
    this.#scene = scene
    this.#moves = moves
    this.#hand = hand
    gl.getCanvas().addEventListener('keydown', (event) => {
      // Those belong to the browser, or to the page's undo.
      if (event.ctrlKey || event.metaKey || event.altKey || !this.#press(event)) return
      event.preventDefault()
    })
  }

  /** Whether the key meant something. */
  #press(event: KeyboardEvent): boolean {
    if (this.#hand.press(event)) return true
    const pan = event.shiftKey ? PANS.get(event.key) : undefined
    const step = STEPS.get(event.key)
    if (pan) this.#gl.panBy(pan, {}, { originalEvent: event })
    else if (step) this.#travel(step)
    else return this.#command(event.key)
    return true
  }

  #command(key: string): boolean {
    switch (key) {
      case '+':
      case '=':
        this.#moves.zoomIn()
        return true
      case '-':
      case '_':
        this.#moves.zoomOut()
        return true
      case 'Home':
        this.#moves.home()
        return true
      case 'Enter':
        this.#enter()
        return true
      case 'Escape':
        this.#leave()
        return true
      default:
        return false
    }
  }

  #travel(step: Step): void {
    const places = this.#places()
    const from = this.#selected()
    this.#pick(from < 0 ? this.#nearestToMiddle(places) : stepFrom(places, from, step))
  }

  #enter(): void {
    if (this.#chosen()) this.#events.onEnter()
    else this.#pick(this.#nearestToMiddle(this.#places()))
  }

  /** First what is selected is left, then the map. */
  #leave(): void {
    if (this.#chosen()) this.#send(null)
    else this.#gl.getCanvas().blur()
  }

  #pick(commune: number | null): void {
    const shape = commune === null ? undefined : this.#communes[commune]
    if (shape) this.#send({ kind: 'commune', id: shape.id })
  }

  #send(target: MapTarget | null): void {
    this.#pending = { target, scene: this.#scene() }
    this.#events.onPick(target)
  }

  /** What is selected, even if the map has not been shown it yet. */
  #chosen(): MapTarget | null {
    const scene = this.#scene()
    return this.#pending?.scene === scene ? this.#pending.target : scene.selected
  }

  /** Communes that the filters leave, where the shapes were walked once for all steps. */
  #places(): Places {
    const { communes, looks } = this.#scene()
    if (communes !== this.#communes) {
      this.#communes = communes
      this.#middles = communeMiddles(communes)
    }
    const open = communes.flatMap(({ id }, i) => (looks.get(id)?.filteredOut ? [] : [i]))
    return { xy: this.#middles, open }
  }

  #selected(): number {
    const selected = this.#chosen()
    return selected?.kind === 'commune' ? this.#communes.findIndex(({ id }) => id === selected.id) : -1
  }

  #nearestToMiddle(places: Places): number | null {
    const { lng, lat } = this.#gl.getCenter()
    return nearestPlace(places, ...mercatorOf([lng, lat]))
  }
}
