import { propertyOf, type SymbolPart, type SymbolShape } from '../look/symbolShape'
import { opacityOf, type Tokens } from './tokens'

function paintPart(context: CanvasRenderingContext2D, part: SymbolPart, tokens: Tokens): void {
  const path = new Path2D(part.d)
  context.globalAlpha = part.opacity ? opacityOf(tokens, `--${part.opacity}`) : 1
  if (part.fill) {
    context.fillStyle = tokens(propertyOf(part.fill))
    context.fill(path)
  }
  if (!part.stroke) return
  context.strokeStyle = tokens(propertyOf(part.stroke))
  context.lineWidth = part.width ?? 1
  context.lineCap = part.round ? 'round' : 'butt'
  context.setLineDash([...(part.dash ?? [])])
  context.stroke(path)
}

/** Draws a symbol with its upper left corner at the origin of the context, in units of its view box. */
export function paintSymbol(context: CanvasRenderingContext2D, shape: SymbolShape, tokens: Tokens): void {
  context.save()
  context.lineJoin = 'round'
  for (const part of shape.parts) paintPart(context, part, tokens)
  context.restore()
}
