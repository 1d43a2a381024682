import { type KeyboardEvent, memo, useState } from 'react'

interface FileCellProps {
  /** Row and column in the grid, for the keyboard: "3 0". */
  readonly at: string
  readonly label: string
  readonly text: string
  /** Whether somebody wrote it in place of what stands in the file. */
  readonly isMended: boolean
  readonly isFaulty: boolean
  readonly isCursor: boolean
  readonly onCursor: () => void
  readonly onWrite: (text: string) => void
  /** After writing, or leaving the cell as it was: the keyboard comes back to it. */
  readonly onDone: () => void
}

/** Somebody is about to write, behind what stands there. */
function focused(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}

const isPlainCharacter = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && !altKey && !ctrlKey && !metaKey

/** A cell that shows its text, and becomes a line to write in. */
function Cell(props: FileCellProps) {
  const { at, label, text, isMended, isFaulty, isCursor, onCursor, onWrite, onDone } = props
  const [draft, setDraft] = useState<string | null>(null)
  const write = (value: string) => {
    setDraft(null)
    if (value !== text) onWrite(value)
  }
  if (draft !== null)
    return (
      <td>
        <input
          className="imports-cell-input"
          aria-label={label}
          value={draft}
          ref={focused}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => write(draft)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            // The cell that gets the keyboard back would take the same key for a press on it.
            event.preventDefault()
            write(event.key === 'Enter' ? draft : text)
            onDone()
          }}
        />
      </td>
    )
  return (
    <td data-mended={isMended || undefined} data-faulty={isFaulty || undefined}>
      <button
        type="button"
        className="imports-cell"
        data-at={at}
        aria-label={`${label}: ${text}`}
        title={text}
        tabIndex={isCursor ? 0 : -1}
        onFocus={onCursor}
        onClick={() => setDraft(text)}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onWrite('')
          else if (event.key === 'F2') setDraft(text)
          else if (isPlainCharacter(event) && event.key !== ' ') setDraft(event.key)
          else return
          event.preventDefault()
        }}
      >
        {text}
      </button>
    </td>
  )
}

/** Drawn again only when its own text or place changed: the callbacks mean the same from render to render. */
export const FileCell = memo(
  Cell,
  (before, after) =>
    before.at === after.at &&
    before.label === after.label &&
    before.text === after.text &&
    before.isMended === after.isMended &&
    before.isFaulty === after.isFaulty &&
    before.isCursor === after.isCursor,
)
