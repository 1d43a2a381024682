import { type Paint, propertyOf, type SymbolPart } from '../../look/symbolShape'
import { SYMBOLS, type SymbolKey } from '../../look/symbols'

const paint = (name: Paint | undefined) => (name ? `var(${propertyOf(name)})` : 'none')

/** Parts never move: their place is their key. */
const drawn = (part: SymbolPart, place: number) => (
  <path
    key={place}
    d={part.d}
    fill={paint(part.fill)}
    stroke={paint(part.stroke)}
    strokeWidth={part.width}
    strokeDasharray={part.dash?.join(' ')}
    strokeLinecap={part.round ? 'round' : 'butt'}
    strokeLinejoin="round"
    opacity={part.opacity && `var(--${part.opacity})`}
  />
)

export interface SymbolIconProps {
  readonly name: SymbolKey
  /** What the symbol says; leave out where the words beside it say the same. */
  readonly label?: string
  /** Of its natural size. */
  readonly scale?: number
}

/** The same drawing as on the map, in the text. */
export function SymbolIcon({ name, label, scale = 1 }: SymbolIconProps) {
  const { width, height, parts } = SYMBOLS[name]
  const shape = { viewBox: `0 0 ${width} ${height}`, width: width * scale, height: height * scale }
  if (!label)
    return (
      <svg className="symbol" aria-hidden="true" {...shape}>
        {parts.map(drawn)}
      </svg>
    )
  return (
    <svg className="symbol" role="img" aria-label={label} {...shape}>
      {parts.map(drawn)}
    </svg>
  )
}
