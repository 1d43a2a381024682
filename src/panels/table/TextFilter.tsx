import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import './TextFilter.css'

export interface TextFilterProps {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Narrows a table while one types; Escape empties it. */
export function TextFilter({ label, placeholder, clearLabel, value, onChange }: TextFilterProps) {
  return (
    <SearchField className="text-filter" aria-label={label} value={value} onChange={onChange}>
      <Search size={15} aria-hidden />
      <Input className="text-filter-input" placeholder={placeholder} />
      {value !== '' && (
        <Button className="text-filter-clear" aria-label={clearLabel}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </SearchField>
  )
}
