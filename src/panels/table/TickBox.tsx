import './TickBox.css'

export interface TickBoxProps {
  readonly label: string
  readonly isTicked: boolean
  /** Some of what it stands for. */
  readonly isPartly?: boolean
  readonly inTabOrder?: boolean
  /** `isRange`: pressed with Shift. */
  readonly onTick: (isRange: boolean) => void
}

/** A box that fills its cell of a table, so that all of the cell can be pressed. */
export function TickBox({ label, isTicked, isPartly = false, inTabOrder = true, onTick }: TickBoxProps) {
  return (
    <input
      type="checkbox"
      className="grid-tick-box"
      aria-label={label}
      checked={isTicked}
      tabIndex={inTabOrder ? 0 : -1}
      ref={(box) => {
        if (box) box.indeterminate = isPartly
      }}
      onChange={() => {}}
      onClick={(event) => {
        // A press on the row does something else.
        event.stopPropagation()
        onTick(event.shiftKey)
      }}
    />
  )
}
