import type { LonLat } from '../geometry/position'
import type { CoverageRegion } from './coverageRegion'
import { mercatorLength, mercatorOf } from './mercator'
import type { CommuneShape, Disc } from './scene'
import { verticesOf } from './tiles/communeColumns'
import { opacityOf, type Tokens } from './tokens'

/**
 * The surface is an estimate and never has a hard line: discs are drawn this many times smaller and stretched. Closer by
 * a disc is larger, and so is the breadth of its edge.
 */
const softnessAt = (zoom: number) => Math.min(9, Math.max(3, 3 * 1.7 ** (zoom - 9)))
/** Part of the reach that is solid; beyond it coverage is fair. As the grades of villages. */
const SOLID = 0.8

/** A path keeps 32-bit numbers: relative to a point nearby and enlarged, they still tell a hundredth of a pixel. */
const PATH_UNITS = 2 ** 24

/** More discs than this are thinned: one for each pixel of the mask is as much as can be seen. */
const MOST_DISCS = 10_000
/** More vertices than this are no edge worth waiting for: coverage then ends where it ends, not at the outline. */
const MOST_VERTICES = 400_000

/** A disc in Mercator units. */
type Round = readonly [x: number, y: number, radius: number]

const roundOf = ({ at, radiusKm }: Disc): Round => [...mercatorOf(at), mercatorLength(radiusKm, at[1])]

function outlineOf(communes: readonly CommuneShape[], origin: readonly [number, number]): Path2D {
  const path = new Path2D()
  const local = (at: LonLat): [number, number] => {
    const [x, y] = mercatorOf(at)
    return [(x - origin[0]) * PATH_UNITS, (y - origin[1]) * PATH_UNITS]
  }
  for (const ring of communes.flatMap(({ boundary }) => boundary.flat())) {
    ring.forEach((at, i) => {
      if (i === 0) path.moveTo(...local(at))
      else path.lineTo(...local(at))
    })
    path.closePath()
  }
  return path
}

/** Says whether a disc as wide was drawn around the same pixel, and remembers the widest. Outside the canvas: never. */
function coverOfPixels({
  width,
  height,
}: HTMLCanvasElement): (x: number, y: number, radius: number) => boolean {
  const widest = new Float64Array(width * height)
  return (x, y, radius) => {
    if (x < 0 || x >= width || y < 0 || y >= height) return false
    const pixel = Math.floor(y) * width + Math.floor(x)
    if (widest[pixel]! >= radius) return true
    widest[pixel] = radius
    return false
  }
}

function canvasOf(): [HTMLCanvasElement, CanvasRenderingContext2D | null] {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  return [canvas, canvas.getContext('2d')]
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

/** Draws the union of discs, clipped to the communes, on a canvas of its own. */
export class CoveragePainter {
  readonly canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D | null
  readonly #mask: HTMLCanvasElement
  readonly #maskContext: CanvasRenderingContext2D | null
  /** The communes as drawn for a region: only the discs differ while a slider moves. */
  readonly #clip: HTMLCanvasElement
  readonly #clipContext: CanvasRenderingContext2D | null
  #clipOf: readonly [region: CoverageRegion, communes: readonly CommuneShape[]] | null = null
  #discs: readonly Disc[] = []
  #rounds: readonly Round[] = []

  constructor() {
    ;[this.canvas, this.#context] = canvasOf()
    ;[this.#mask, this.#maskContext] = canvasOf()
    ;[this.#clip, this.#clipContext] = canvasOf()
  }

  paint(
    discs: readonly Disc[],
    communes: readonly CommuneShape[],
    region: CoverageRegion,
    tokens: Tokens,
  ): void {
    const context = this.#context
    if (!context) return
    if (discs !== this.#discs) {
      this.#discs = discs
      this.#rounds = discs.map(roundOf)
    }
    resize(this.canvas, region.width, region.height)
    context.globalCompositeOperation = 'source-over'
    context.clearRect(0, 0, region.width, region.height)
    context.imageSmoothingQuality = 'high'
    this.#stamp(context, region, 1, tokens('--cov-1'), opacityOf(tokens, '--cov-1-a'))
    this.#stamp(context, region, SOLID, tokens('--cov-1'), opacityOf(tokens, '--cov-2-a'))
    if (verticesOf(communes) > MOST_VERTICES) return
    this.#clipTo(communes, region)
    context.globalCompositeOperation = 'destination-in'
    context.globalAlpha = 1
    context.drawImage(this.#clip, 0, 0)
  }

  /** One even tone over the union: opaque discs on the mask, laid over the surface once. */
  #stamp(
    context: CanvasRenderingContext2D,
    region: CoverageRegion,
    part: number,
    colour: string,
    opacity: number,
  ): void {
    const mask = this.#maskContext
    if (!mask) return
    const softness = softnessAt(region.zoom)
    resize(this.#mask, Math.ceil(region.width / softness), Math.ceil(region.height / softness))
    mask.clearRect(0, 0, this.#mask.width, this.#mask.height)
    mask.fillStyle = colour
    const [x0, y0, x1, y1] = region.box
    const scale = region.width / (x1 - x0) / softness
    const isDrawn = this.#rounds.length > MOST_DISCS ? coverOfPixels(this.#mask) : () => false
    for (const [x, y, reach] of this.#rounds) {
      const radius = reach * part
      if (x + radius < x0 || x - radius > x1 || y + radius < y0 || y - radius > y1) continue
      if (isDrawn((x - x0) * scale, (y - y0) * scale, radius)) continue
      mask.beginPath()
      mask.arc((x - x0) * scale, (y - y0) * scale, radius * scale, 0, 2 * Math.PI)
      mask.fill()
    }
    context.globalAlpha = opacity
    context.drawImage(this.#mask, 0, 0, this.#mask.width * softness, this.#mask.height * softness)
  }

  #clipTo(communes: readonly CommuneShape[], region: CoverageRegion): void {
    const context = this.#clipContext
    if (!context || (this.#clipOf?.[0] === region && this.#clipOf[1] === communes)) return
    this.#clipOf = [region, communes]
    this.#clip.width = region.width
    this.#clip.height = region.height
    const [x0, y0, x1] = region.box
    const scale = region.width / (x1 - x0) / PATH_UNITS
    context.setTransform(scale, 0, 0, scale, 0, 0)
    // Even-odd: holes stay open whatever way the file winds its rings.
    context.fill(outlineOf(communes, [x0, y0]), 'evenodd')
  }
}
