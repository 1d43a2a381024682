import type { ReactNode } from 'react'
import { Modelled } from './Modelled'
import './FigureTable.css'

export interface FigureRowProps {
  readonly label: string
  /** Formatted, without its unit; a word where there is no value. */
  readonly value: ReactNode
  readonly unit?: string
  /** The published figure, a reference, a second figure. */
  readonly beside?: ReactNode
  readonly modelled?: boolean
  /** gap: a number of places without signal. word: no value, so not set as a number. */
  readonly tone?: 'figure' | 'gap' | 'word'
}

export function FigureRow({ label, value, unit, beside, modelled = false, tone = 'figure' }: FigureRowProps) {
  return (
    <tr className="figure-row">
      <th scope="row" className="figure-label">
        {modelled ? <ModelledLabel label={label} /> : label}
      </th>
      <td className={`figure-value figure-value-${tone}`}>
        <span className="figure-number figures">{value}</span>
        {unit && <span className="figure-unit"> {unit}</span>}
      </td>
      <td className="figure-beside figures">{beside}</td>
    </tr>
  )
}

/** The mark stays with the last word of the label. */
function ModelledLabel({ label }: { readonly label: string }) {
  const lastWord = label.lastIndexOf(' ') + 1
  return (
    <>
      {label.slice(0, lastWord)}
      <span className="figure-last-word">
        {label.slice(lastWord)} <Modelled />
      </span>
    </>
  )
}
