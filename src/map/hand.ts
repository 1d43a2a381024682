import type { LonLat } from '../geometry/position'
import type { LibraryMap } from './maplibre'
import { placeOfTarget } from './placeOfTarget'
import type { MapEvents, Scene } from './scene'
import { asPut, stepped } from './stepped'

/** Pixels around the selected point in which it is taken hold of: a fingertip is wider than a mouse. */
const GRIP_PX = { mouse: 14, pen: 18, touch: 30 } as const
/** A press that moves less is a click. */
const CLICK_PX = 4
/** Metres of an arrow key, and with Shift. */
const STEP_M = 10
const LONG_STEP_M = 100
/** Pixels that an arrow moves the map under the cross that stands in its middle. */
const PAN_PX = 10
const LONG_PAN_PX = 100

const ARROWS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

interface Grip {
  readonly pointer: number
  readonly from: { readonly x: number; readonly y: number }
  isCarrying: boolean
}

function cross(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'map-cross'
  return element
}

/** What the pointer and the keys do with a tool in hand: place a new thing, or carry the selected one elsewhere. */
export class Hand {
  readonly #gl: LibraryMap
  readonly #events: MapEvents
  readonly #scene: () => Scene
  #grip: Grip | null = null
  /** The click that ends a carry is none. */
  #hasCarried = false
  #stroke = 0

  /** `scene`: what the map is to show when it is asked. */
  constructor(gl: LibraryMap, events: MapEvents, scene: () => Scene) {
    this.#gl = gl
    this.#events = events
    this.#scene = scene
    const canvas = gl.getCanvas()
    canvas.after(cross())
    canvas.addEventListener('pointerdown', (event) => this.#take(event))
    canvas.addEventListener('pointermove', (event) => this.#carry(event))
    canvas.addEventListener('pointerup', (event) => this.#drop(event))
    canvas.addEventListener('pointercancel', () => this.#letGo())
    gl.on('click', ({ lngLat, point }) => this.#click([lngLat.lng, lngLat.lat], point))
  }

  /** Another tool: keys that move from now on are a step of their own. */
  takeUp(): void {
    this.#stroke++
    this.#letGo()
    if (this.#scene().tool !== 'choose') this.#gl.getCanvas().focus({ preventScroll: true })
  }

  /** Whether the key meant something to the tool in hand. */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const { tool } = this.#scene()
    if (tool === 'choose') return false
    const arrow = ARROWS[key]
    if (arrow && tool === 'move') this.#nudge(arrow, shiftKey ? LONG_STEP_M : STEP_M)
    else if (arrow) this.#pan(arrow, shiftKey ? LONG_PAN_PX : PAN_PX)
    else if (key === 'Enter' && tool === 'place') this.#events.onPlace(this.#middle())
    else if (key === 'Enter' || key === 'Escape') this.#events.onToolDone()
    else return false
    return true
  }

  #click(at: LonLat, point: { readonly x: number; readonly y: number }): void {
    const { tool } = this.#scene()
    if (this.#hasCarried) this.#hasCarried = false
    else if (tool === 'place') this.#events.onPlace(asPut(at))
    else if (tool === 'move' && !this.#isOnSelected(point, GRIP_PX.mouse)) this.#events.onPlace(asPut(at))
  }

  #take(event: PointerEvent): void {
    this.#hasCarried = false
    const kind = event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse'
    const at = { x: event.offsetX, y: event.offsetY }
    if (this.#scene().tool !== 'move' || !event.isPrimary || !this.#isOnSelected(at, GRIP_PX[kind])) return
    this.#gl.dragPan.disable()
    this.#gl.getCanvas().setPointerCapture(event.pointerId)
    this.#grip = { pointer: event.pointerId, from: at, isCarrying: false }
    this.#stroke++
  }

  #carry({ pointerId, offsetX, offsetY }: PointerEvent): void {
    const grip = this.#grip
    if (grip?.pointer !== pointerId) return
    grip.isCarrying ||= Math.hypot(offsetX - grip.from.x, offsetY - grip.from.y) >= CLICK_PX
    if (grip.isCarrying) this.#events.onCarry(this.#groundAt(offsetX, offsetY), this.#stroke, false)
  }

  #drop({ pointerId, offsetX, offsetY }: PointerEvent): void {
    const grip = this.#grip
    if (grip?.pointer !== pointerId) return
    this.#letGo()
    if (!grip.isCarrying) return
    this.#hasCarried = true
    this.#events.onCarry(this.#groundAt(offsetX, offsetY), this.#stroke, true)
    // The arrow keys begin a step of their own.
    this.#stroke++
  }

  #letGo(): void {
    this.#grip = null
    this.#gl.dragPan.enable()
  }

  #nudge([east, north]: readonly [number, number], metres: number): void {
    const from = this.#selectedPlace()
    if (from) this.#events.onCarry(stepped(from, east * metres, north * metres), this.#stroke, true)
  }

  #pan([east, north]: readonly [number, number], pixels: number): void {
    this.#gl.panBy([east * pixels, -north * pixels], { duration: 0 })
  }

  #isOnSelected({ x, y }: { readonly x: number; readonly y: number }, reachPx: number): boolean {
    const place = this.#selectedPlace()
    if (!place) return false
    const at = this.#gl.project([place[0], place[1]])
    return Math.hypot(at.x - x, at.y - y) <= reachPx
  }

  #selectedPlace(): LonLat | null {
    const scene = this.#scene()
    return scene.selected && placeOfTarget(scene, scene.selected)
  }

  #groundAt(x: number, y: number): LonLat {
    const { lng, lat } = this.#gl.unproject([x, y])
    return asPut([lng, lat])
  }

  #middle(): LonLat {
    const { lng, lat } = this.#gl.getCenter()
    return asPut([lng, lat])
  }
}
