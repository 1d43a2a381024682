import { homeBounds } from './camera'
import { CoveragePainter } from './coveragePainter'
import { type CoverageRegion, coverageRegion, covers, isSharpAt } from './coverageRegion'
import { COVERAGE_BELOW } from './layersOf'
import type { CanvasSource, LibraryMap } from './maplibre'
import { lonLatOf, type MercatorBox, mercatorBox } from './mercator'
import type { Scene } from './scene'
import type { Tokens } from './tokens'

const NAME = 'coverage'

type Corners = [[number, number], [number, number], [number, number], [number, number]]

const cornersOf = ([x0, y0, x1, y1]: MercatorBox): Corners => [
  lonLatOf([x0, y0]),
  lonLatOf([x1, y0]),
  lonLatOf([x1, y1]),
  lonLatOf([x0, y1]),
]

type Covered = Pick<Scene, 'coverage' | 'communes' | 'layers'>

/** The union of discs on the map: drawn for what is in view, and drawn anew where the view has left that. */
export class CoverageSurface {
  readonly #gl: LibraryMap
  readonly #painter = new CoveragePainter()
  #scene: Covered | null = null
  #tokens: Tokens
  #extent: MercatorBox | null = null
  #region: CoverageRegion | null = null

  constructor(gl: LibraryMap, tokens: Tokens) {
    this.#gl = gl
    this.#tokens = tokens
    gl.on('move', () => this.#follow(false))
    gl.on('moveend', () => this.#follow(true))
  }

  show(scene: Covered, tokens: Tokens): void {
    if (scene.communes !== this.#scene?.communes) {
      const bounds = homeBounds(scene.communes)
      this.#extent = bounds && mercatorBox(bounds)
      this.#region = null
    }
    this.#scene = scene
    this.#tokens = tokens
    this.#draw(this.#region ?? this.#regionInView())
  }

  /** While the view moves only what is missing is drawn; when it rests, also what is not sharp. */
  #follow(resting: boolean): void {
    const [extent, view] = [this.#extent, this.#view()]
    if (!extent || !this.#scene?.layers.has('coverage')) return
    const region = this.#region
    if (region && covers(region, view, extent) && (!resting || isSharpAt(region, this.#gl.getZoom()))) return
    this.#draw(this.#regionInView())
  }

  #view(): MercatorBox {
    const bounds = this.#gl.getBounds()
    return mercatorBox([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
  }

  #regionInView(): CoverageRegion | null {
    return this.#extent && coverageRegion(this.#view(), this.#gl.getZoom(), this.#extent)
  }

  #draw(region: CoverageRegion | null): void {
    const scene = this.#scene
    if (!scene?.layers.has('coverage') || !region) {
      this.#setVisible(false)
      return
    }
    this.#painter.paint(scene.coverage, scene.communes, region, this.#tokens)
    this.#place(region)
    this.#region = region
    this.#setVisible(true)
  }

  #place(region: CoverageRegion): void {
    const coordinates = cornersOf(region.box)
    const source = this.#gl.getSource<CanvasSource>(NAME)
    if (!source) {
      this.#add(coordinates)
      return
    }
    if (region !== this.#region) source.setCoordinates(coordinates)
    // The library copies a canvas only while it "plays": one copy now, none later.
    source.play()
    source.pause()
    this.#gl.triggerRepaint()
  }

  #add(coordinates: Corners): void {
    const source = { type: 'canvas', canvas: this.#painter.canvas, coordinates, animate: false } as const
    this.#gl.addSource(NAME, source as never)
    this.#gl.addLayer(
      { id: NAME, type: 'raster', source: NAME, paint: { 'raster-fade-duration': 0 } },
      COVERAGE_BELOW,
    )
  }

  #setVisible(visible: boolean): void {
    if (this.#gl.getLayer(NAME)) {
      this.#gl.setLayoutProperty(NAME, 'visibility', visible ? 'visible' : 'none')
    }
  }
}
