import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import './popover.css'
import './Select.css'

export interface Option<Key extends string> {
  readonly key: Key
  readonly label: string
}

export interface SelectProps<Key extends string> {
  readonly label: string
  readonly options: readonly Option<Key>[]
  readonly selected: Key
  readonly onChange: (key: Key) => void
  /** Where what stands around the box says what it is about: the label is only read aloud. */
  readonly isLabelHidden?: boolean
  /** What is chosen counts for less: a column that nothing is made of. */
  readonly isFaint?: boolean
}

/** One of a few: the label stands inside the box, before what is chosen. */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { label, options, selected, onChange, isLabelHidden = false, isFaint = false } = props
  const choose = (key: unknown) => {
    const option = options.find((candidate) => candidate.key === key)
    if (option) onChange(option.key)
  }
  return (
    <AriaSelect className="select" value={selected} onChange={choose}>
      <div className="select-frame" data-faint={isFaint || undefined}>
        <Label className={isLabelHidden ? 'sr-only' : 'select-label'}>{label}</Label>
        <Button className="select-box">
          <SelectValue className="select-value">
            {options.find(({ key }) => key === selected)?.label}
          </SelectValue>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </div>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="list-box" items={options}>
          {({ key, label: text }) => (
            <ListBoxItem id={key} textValue={text} className="list-box-item">
              <span>{text}</span>
              <Check size={15} className="list-box-tick" aria-hidden />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
