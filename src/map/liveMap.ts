import type { Bounds } from '../geometry/position'
import { homeBounds } from './camera'
import { CommunePainter } from './communePainter'
import { CoverageSurface } from './coverageSurface'
import type { Dress } from './dress'
import { emptyScene } from './emptyScene'
import {
  carryFeatures,
  corridorFeatures,
  corridorGapFeatures,
  focusFeatures,
  islandFeatures,
  placeFeatures,
  seaFeatures,
  shieldFeatures,
} from './featuresOf'
import { Hand } from './hand'
import { setImages } from './images'
import { Keyboard } from './keyboard'
import { LibraryMap, type Style } from './maplibre'
import { Pointer } from './pointer'
import { HIDDEN } from './pointLook'
import { PointPainter } from './pointPainter'
import { redress } from './redress'
import { ScaleBar } from './scaleBar'
import type { MapEvents, ProvinceMap, Scene } from './scene'
import { setData } from './setData'
import { styleOf } from './styleOf'
import { sameSources, tiledSources } from './tiledSources'
import { TileRoom } from './tiles/tileRoom'
import { readTokens } from './tokens'
import { View } from './view'

/** What is said of the map to those who hear it. */
const SAID = ['aria-label', 'aria-describedby'] as const
/** More sites than this on screen become dots. */
const MOST_SYMBOLS = 400

/** The map of a browser that can draw one. A scene that comes before the style has loaded is kept, and shown then. */
export class LiveMap implements ProvinceMap {
  readonly #gl: LibraryMap
  readonly #pane: HTMLElement
  readonly #said: (attribute: string) => string | null
  readonly #view: View
  readonly #pointer: Pointer
  readonly #hand: Hand
  readonly #communes: CommunePainter
  readonly #coverage: CoverageSurface
  readonly #tiles = new TileRoom()
  readonly #villages: PointPainter
  readonly #sites: PointPainter
  readonly #postal: PointPainter
  #dress: Dress
  #shown: Scene
  #wanted: Scene | null = null
  #ready = false

  /** Takes `pane` over and removes it in the end; `said` gives its name and description in the language of the page. */
  constructor(pane: HTMLElement, said: (attribute: string) => string | null, events: MapEvents) {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
    this.#shown = emptyScene(theme)
    this.#dress = {
      tokens: readTokens(document.documentElement),
      ramp: this.#shown.ramp,
      layers: this.#shown.layers,
      crowded: false,
      tiled: new Set(),
    }
    this.#pane = pane
    this.#said = said
    this.#gl = newLibraryMap(
      pane,
      styleOf(this.#dress, (name) => this.#tiles.urlOf(name)),
    )
    this.#view = new View(this.#gl, pane, () => (this.#wanted ?? this.#shown).padding)
    this.#pointer = new Pointer(this.#gl, events, () => this.#shown)
    this.#hand = new Hand(this.#gl, events, () => this.#wanted ?? this.#shown)
    new Keyboard(this.#gl, events, () => this.#wanted ?? this.#shown, this, this.#hand)
    this.#communes = new CommunePainter(this.#gl, this.#tiles)
    this.#villages = new PointPainter(this.#gl, this.#tiles, 'villages')
    this.#sites = new PointPainter(this.#gl, this.#tiles, 'sites')
    this.#postal = new PointPainter(this.#gl, this.#tiles, 'postal')
    this.#coverage = new CoverageSurface(this.#gl, this.#dress.tokens)
    this.#listen()
  }

  show(scene: Scene): void {
    this.#wanted = scene
    this.#nameCanvas()
    if (!this.#ready) return
    const previous = this.#shown
    this.#shown = scene
    this.#dressFor(previous, scene)
    this.#showBackdrop(previous, scene)
    this.#communes.show(previous, scene, this.#dress.tiled.has('communes'))
    this.#showPoints(previous, scene)
    this.#showCoverage(previous, scene)
    this.#showTool(previous, scene)
    if (scene.communes !== previous.communes) this.#view.settle(homeBounds(scene.communes))
  }

  flyTo(bounds: Bounds): void {
    this.#view.bring(bounds)
  }

  zoomIn(): void {
    this.#view.zoomIn()
  }

  zoomOut(): void {
    this.#view.zoomOut()
  }

  home(): void {
    this.#view.home()
  }

  resize(): void {
    this.#gl.resize()
  }

  remove(): void {
    this.#pointer.stop()
    this.#communes.stop()
    this.#gl.remove()
    this.#tiles.close()
    this.#pane.remove()
  }

  #listen(): void {
    const gl = this.#gl
    gl.on('style.load', () => {
      this.#ready = true
      setImages(gl, this.#dress.tokens)
      if (this.#wanted) this.show(this.#wanted)
    })
    gl.on('moveend', () => this.#dressFor(this.#shown, this.#shown))
  }

  #showBackdrop(previous: Scene, { backdrop }: Scene): void {
    if (backdrop === previous.backdrop) return
    setData(this.#gl, 'sea', seaFeatures(backdrop))
    setData(this.#gl, 'islands', islandFeatures(backdrop))
    setData(this.#gl, 'places', placeFeatures(backdrop))
  }

  #showPoints(previous: Scene, scene: Scene): void {
    const { villages, sites, postalPoints, corridors } = scene
    if (corridors !== previous.corridors) {
      setData(this.#gl, 'corridors', corridorFeatures(corridors))
      setData(this.#gl, 'corridor-gaps', corridorGapFeatures(corridors))
    }
    if (corridors !== previous.corridors || scene.backdrop !== previous.backdrop) {
      setData(this.#gl, 'shields', shieldFeatures(corridors, scene.backdrop))
    }
    const { tiled } = this.#dress
    this.#postal.show(previous.postalPoints, postalPoints, tiled.has('postal'))
    this.#sites.show(previous.sites, sites, tiled.has('sites'))
    this.#villages.show(previous.villages, villages, tiled.has('villages'))
    const pointed = ['selected', 'hovered', 'lookedAt', 'villages', 'sites', 'postalPoints'] as const
    if (pointed.some((part) => scene[part] !== previous[part])) {
      setData(this.#gl, 'focus', focusFeatures(scene))
    }
  }

  #showTool(previous: Scene, { tool, carried }: Scene): void {
    if (carried !== previous.carried) setData(this.#gl, 'carry', carryFeatures(carried))
    if (tool === previous.tool) return
    this.#pane.dataset.tool = tool
    this.#hand.takeUp()
  }

  #showCoverage(previous: Scene, scene: Scene): void {
    const parts = ['coverage', 'communes', 'layers', 'theme'] as const
    if (parts.some((part) => scene[part] !== previous[part])) this.#coverage.show(scene, this.#dress.tokens)
  }

  /** Colours, visibility and what else the layers themselves hold; data and feature state stay as they are. */
  #dressFor(previous: Scene, scene: Scene): void {
    const { theme, ramp, layers } = scene
    const before = this.#dress
    const after: Dress = {
      tokens: theme === previous.theme ? before.tokens : readTokens(document.documentElement),
      ramp,
      layers,
      crowded: layers.has('sites') && this.#sitesInView(scene) > MOST_SYMBOLS,
      tiled: this.#tiledIn(previous, scene),
    }
    const parts = ['tokens', 'ramp', 'layers', 'crowded', 'tiled'] as const
    if (parts.every((part) => after[part] === before[part])) return
    this.#dress = after
    if (after.tokens !== before.tokens) setImages(this.#gl, after.tokens)
    redress(this.#gl, before, after)
  }

  /** Counted when something was replaced; the same set while the answer is the same. */
  #tiledIn(previous: Scene, scene: Scene): Dress['tiled'] {
    const parts = ['communes', 'villages', 'sites', 'postalPoints'] as const
    if (parts.every((part) => scene[part] === previous[part])) return this.#dress.tiled
    const tiled = tiledSources(scene)
    return sameSources(tiled, this.#dress.tiled) ? this.#dress.tiled : tiled
  }

  #sitesInView({ sites: { places, looks } }: Scene): number {
    const bounds = this.#gl.getBounds()
    const [west, south, east, north] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]
    return looks.reduce((count, look, i) => {
      const [lon, lat] = [places.lonLat[2 * i]!, places.lonLat[2 * i + 1]!]
      const isInView = look !== HIDDEN && lon >= west && lon <= east && lat >= south && lat <= north
      return isInView ? count + 1 : count
    }, 0)
  }

  /** The canvas is what gets the focus, so it is what needs the name, which changes with the language. */
  #nameCanvas(): void {
    const canvas = this.#gl.getCanvas()
    for (const attribute of SAID) {
      const text = this.#said(attribute)
      if (text && canvas.getAttribute(attribute) !== text) canvas.setAttribute(attribute, text)
    }
  }
}

/** Flat and north up: a map to read figures from. */
function newLibraryMap(pane: HTMLElement, style: Style): LibraryMap {
  const gl = new LibraryMap({
    container: pane,
    style,
    center: [107, 16.75],
    zoom: 8.5,
    // The whole country on a phone.
    minZoom: 4,
    maxZoom: 16,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 160,
    // The arrows lead from commune to commune: see keyboard.ts.
    keyboard: false,
  })
  gl.touchZoomRotate.disableRotation()
  // Else a screen reader would keep the arrows to itself.
  gl.getCanvas().setAttribute('role', 'application')
  gl.addControl(new ScaleBar(), 'bottom-left')
  return gl
}
