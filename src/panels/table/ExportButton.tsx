import { Download } from 'lucide-react'
import { Button } from '../shared/Button'
import { IconButton } from '../shared/IconButton'
import { useIsPhone } from './useIsPhone'

export interface ExportButtonProps {
  readonly label: string
  readonly isDisabled: boolean
  readonly onPress: () => void
}

/** The way to a file; on a phone there is no room for its words beside the title. */
export function ExportButton({ label, ...rest }: ExportButtonProps) {
  const isPhone = useIsPhone()
  if (isPhone)
    return (
      <IconButton label={label} {...rest}>
        <Download size={20} aria-hidden />
      </IconButton>
    )
  return (
    <Button icon={<Download size={16} aria-hidden />} {...rest}>
      {label}
    </Button>
  )
}
