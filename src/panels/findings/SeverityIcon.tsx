import { CircleX, Info, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../checks/finding'
import './findings.css'

const ICONS: Readonly<Record<Severity, typeof Info>> = {
  'must-see': CircleX,
  'worth-a-look': TriangleAlert,
  told: Info,
}

/** How grave something is, for the eye; words beside it say it too. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity]
  return <Icon size={16} className={`finding-icon finding-icon-${severity}`} aria-hidden />
}
