import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { PROJECT_FILE_END } from '../../files/projectFile/projectFile'
import { useSession } from '../SessionContext'
import { giveFiles } from './giveFiles'

const ACCEPTED = [
  ...['.csv', '.tsv', '.txt', '.xlsx'],
  ...['.geojson', '.json', '.geojsonl', '.jsonl'],
  ...['.zip', '.kml', '.kmz', '.gpx', '.fgb', '.gz'],
  PROJECT_FILE_END,
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
