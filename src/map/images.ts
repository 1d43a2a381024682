import { SYMBOLS } from '../look/symbols'
import type { LibraryMap } from './maplibre'
import { paintSymbol } from './paintSymbol'
import type { Tokens } from './tokens'

/** An image of the style: drawn on a canvas in CSS pixels. */
interface Drawing {
  readonly width: number
  readonly height: number
  readonly draw: (context: CanvasRenderingContext2D) => void
  /** Stretches around a text; `rim` is the room kept free at each edge, in CSS pixels. */
  readonly plate?: { readonly rim: number }
}

/** Lines at 45° that meet at the edges of the tile: each corner gets the ends that its neighbours lack. */
const hatch = (tokens: Tokens): Drawing => ({
  width: 10,
  height: 10,
  draw: (context) => {
    context.strokeStyle = tokens('--hatch')
    context.lineWidth = 1.2
    context.beginPath()
    for (const shift of [-10, 0, 10]) {
      context.moveTo(shift - 1, 11)
      context.lineTo(shift + 11, -1)
    }
    context.stroke()
  },
})

/** Ground without a value: dots in a quincunx. */
const dots = (tokens: Tokens): Drawing => ({
  width: 8,
  height: 8,
  draw: (context) => {
    context.fillStyle = tokens('--nodata')
    context.fillRect(0, 0, 8, 8)
    context.fillStyle = tokens('--nodata-dot')
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      context.beginPath()
      context.arc(x, y, 0.8, 0, 2 * Math.PI)
      context.fill()
    }
  },
})

/** A plate that stretches around the number of a road. */
const shield = (tokens: Tokens): Drawing => ({
  width: 15,
  height: 15,
  plate: { rim: 2 },
  draw: (context) => {
    context.fillStyle = tokens('--surface')
    context.strokeStyle = tokens('--map-road')
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(0.5, 0.5, 14, 14, 3)
    context.fill()
    context.stroke()
  },
})

const symbols = (tokens: Tokens): [string, Drawing][] =>
  Object.entries(SYMBOLS).map(([key, shape]) => [
    key,
    { width: shape.width, height: shape.height, draw: (context) => paintSymbol(context, shape, tokens) },
  ])

const drawings = (tokens: Tokens): [string, Drawing][] => [
  ...symbols(tokens),
  ['pattern-hatch', hatch(tokens)],
  ['pattern-dots', dots(tokens)],
  ['shield', shield(tokens)],
]

function pixelsOf({ width, height, draw }: Drawing, pixelRatio: number): ImageData | null {
  const canvas = document.createElement('canvas')
  canvas.width = width * pixelRatio
  canvas.height = height * pixelRatio
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(pixelRatio, pixelRatio)
  draw(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Patterns want whole pixels, and symbols are scaled a little: two pixels for each at least. */
const pixelRatioOfImages = () => Math.max(2, Math.ceil(window.devicePixelRatio))

/** A plate stretches in its middle; the text stands within its rim. */
function plateOptions({ width, height, plate }: Drawing, pixelRatio: number) {
  if (!plate) return {}
  const [w, h, rim] = [width * pixelRatio, height * pixelRatio, plate.rim * pixelRatio]
  const middle = (size: number): [number, number][] => [[size / 3, (size * 2) / 3]]
  const content: [number, number, number, number] = [rim, rim, w - rim, h - rim]
  return { stretchX: middle(w), stretchY: middle(h), content }
}

function setImage(gl: LibraryMap, name: string, drawing: Drawing, pixelRatio: number): void {
  const pixels = pixelsOf(drawing, pixelRatio)
  if (!pixels) return
  if (gl.hasImage(name)) gl.updateImage(name, pixels)
  else gl.addImage(name, pixels, { pixelRatio, ...plateOptions(drawing, pixelRatio) })
}

/** Draws every symbol and pattern in the colours of the tokens, and gives them to the map. */
export function setImages(gl: LibraryMap, tokens: Tokens): void {
  const pixelRatio = pixelRatioOfImages()
  for (const [name, drawing] of drawings(tokens)) setImage(gl, name, drawing, pixelRatio)
}
