import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useSession } from '../SessionContext'
import { giveFiles } from './giveFiles'

const ACCEPTED = [
  ...['.csv', '.tsv', '.txt', '.xlsx'],
  ...['.geojson', '.json', '.geojsonl', '.jsonl'],
  ...['.zip', '.kml', '.kmz', '.gpx', '.gz'],
]

interface ImportButtonProps {
  readonly children: ReactNode
  /** Called once the files are drafts. */
  readonly onGiven?: () => void
}

/** Wraps the button that opens the file picker. */
export function ImportButton({ children, onGiven }: ImportButtonProps) {
  const session = useSession()
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={ACCEPTED}
      onSelect={(files) => files && void giveFiles(session, files, onGiven)}
    >
      {children}
    </FileTrigger>
  )
}
