import type { LayerRead } from '../../files/layerRead'
import type { LineString, LonLat, MultiPolygon } from '../../geometry/position'
import type { Commune } from '../../province/commune'
import type { Picture } from './picture'
import type { Points } from './points'

/** The colours of the map in the theme in use. */
export interface Ink {
  readonly land: string
  readonly sea: string
  readonly ground: string
  readonly border: string
  readonly outline: string
  readonly point: string
  readonly accent: string
  readonly halo: string
}

function inkOf(element: Element): Ink {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    land: colour('--map-land'),
    sea: colour('--map-sea'),
    ground: colour('--map-prov'),
    border: colour('--map-border-2'),
    outline: colour('--map-outline'),
    point: colour('--ink-2'),
    accent: colour('--accent'),
    halo: colour('--surface'),
  }
}

type Context = CanvasRenderingContext2D

/** Paints a canvas anew, as sharp as the screen; nothing where there is no picture, or the browser cannot paint. */
export function paint(
  canvas: HTMLCanvasElement | null,
  picture: Picture | null,
  draw: (context: Context, picture: Picture, ink: Ink) => void,
): void {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return
  const sharpness = window.devicePixelRatio || 1
  canvas.width = (picture?.width ?? 0) * sharpness
  canvas.height = (picture?.height ?? 0) * sharpness
  if (!picture) return
  context.scale(sharpness, sharpness)
  draw(context, picture, inkOf(canvas))
}

function traceLine(context: Context, { x, y }: Picture, line: LineString): void {
  line.forEach(([lon, lat], i) => {
    if (i === 0) context.moveTo(x(lon), y(lat))
    else context.lineTo(x(lon), y(lat))
  })
}

function traceShape(context: Context, picture: Picture, shape: MultiPolygon): void {
  for (const polygon of shape) for (const ring of polygon) traceLine(context, picture, ring)
}

function traceCommunes(context: Context, picture: Picture, communes: readonly Commune[]): void {
  context.beginPath()
  for (const { boundary } of communes) traceShape(context, picture, boundary)
}

export interface GroundShapes {
  readonly communes: readonly Commune[]
  readonly sea: MultiPolygon
  readonly read: LayerRead | null
}

/** Land, sea, the communes of the territory, and the areas or lines that the file brings. */
export function paintGround(context: Context, picture: Picture, ink: Ink, shapes: GroundShapes): void {
  const { communes, sea, read } = shapes
  context.fillStyle = ink.land
  context.fillRect(0, 0, picture.width, picture.height)
  context.beginPath()
  traceShape(context, picture, sea)
  context.fillStyle = ink.sea
  context.fill('evenodd')
  traceCommunes(context, picture, communes)
  context.lineWidth = 2.4
  context.strokeStyle = ink.outline
  context.stroke()
  context.fillStyle = ink.ground
  context.fill('evenodd')
  context.lineWidth = 0.8
  context.strokeStyle = ink.border
  context.stroke()
  if (!read || (read.kind !== 'communes' && read.kind !== 'corridors')) return
  if (read.kind === 'communes') traceCommunes(context, picture, read.layer.records)
  else {
    context.beginPath()
    for (const { path } of read.layer.records) traceLine(context, picture, path)
  }
  context.lineWidth = 1.2
  context.strokeStyle = ink.accent
  context.stroke()
}

/** Where there are many, smaller ones tell more of where they crowd. */
const pointPx = (points: number) => (points > 3000 ? 1 : 2)

/** Every point, but only one to a pixel: a third of a million of them are drawn as fast as a few thousand. */
export function paintPoints(context: Context, picture: Picture, { point }: Ink, { lon, lat }: Points): void {
  const { width, height, x, y } = picture
  const drawn = new Uint8Array(width * height)
  const size = pointPx(lon.length)
  context.fillStyle = point
  for (let i = 0; i < lon.length; i++) {
    const [px, py] = [Math.round(x(lon[i]!)), Math.round(y(lat[i]!))]
    if (px < 0 || py < 0 || px >= width || py >= height) continue
    const pixel = py * width + px
    if (drawn[pixel]) continue
    drawn[pixel] = 1
    context.fillRect(px - size / 2, py - size / 2, size, size)
  }
}

const MARK_PX = 6

/** A ring around one place. */
export function paintMark(
  context: Context,
  { x, y }: Picture,
  { accent, halo }: Ink,
  [lon, lat]: LonLat,
): void {
  for (const [width, colour] of [
    [5, halo],
    [2.5, accent],
  ] as const) {
    context.beginPath()
    context.arc(x(lon), y(lat), MARK_PX, 0, 2 * Math.PI)
    context.lineWidth = width
    context.strokeStyle = colour
    context.stroke()
  }
}
