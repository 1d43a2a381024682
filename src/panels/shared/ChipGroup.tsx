import { type ReactNode, useId } from 'react'
import { Chip } from './Chip'
import './ChipGroup.css'

export interface ChipOption<Key extends string> {
  readonly key: Key
  readonly label: string
  readonly symbol?: ReactNode
  readonly count?: number
}

export interface ChipGroupProps<Key extends string> {
  readonly label: string
  readonly options: readonly ChipOption<Key>[]
  readonly selected: readonly Key[]
  /** In the order of the options. */
  readonly onChange: (selected: readonly Key[]) => void
}

/** Any number of a few. */
export function ChipGroup<Key extends string>(props: ChipGroupProps<Key>) {
  const { label, options, selected, onChange } = props
  const labelId = useId()
  const change = (key: Key, isOn: boolean) =>
    onChange(
      options.flatMap((option) => {
        const stays = option.key === key ? isOn : selected.includes(option.key)
        return stays ? [option.key] : []
      }),
    )
  return (
    <fieldset className="chip-group" aria-labelledby={labelId}>
      <legend className="group-label" id={labelId}>
        {label}
      </legend>
      {options.map(({ key, label: text, symbol, count }) => (
        <Chip
          key={key}
          label={text}
          symbol={symbol}
          {...(count !== undefined && { count })}
          isSelected={selected.includes(key)}
          onChange={(isOn) => change(key, isOn)}
        />
      ))}
    </fieldset>
  )
}
