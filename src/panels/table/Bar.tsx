import './Bar.css'
export interface BarProps {
  /** Of the longest bar, 0 to 1. */
  readonly part: number
  /** Where the upright tick stands, 0 to 1. */
  readonly tick?: number
  readonly tone: 'post' | 'mob' | 'gap' | 'reach'
}

const within = (part: number) => (Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 1)

/** Repeats the number beside it as a length; never the only bearer of a fact. */
export function Bar({ part, tick, tone }: BarProps) {
  return (
    <span className={`bar bar-${tone}`} aria-hidden="true">
      <span className="bar-length" style={{ '--part': within(part) }} />
      {tick !== undefined && <span className="bar-tick" style={{ '--tick': within(tick) }} />}
    </span>
  )
}
