import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useSession } from '../SessionContext'
import { giveFiles } from './giveFiles'

const ACCEPTED = [
  ...['.csv', '.tsv', '.txt', '.xlsx'],
  ...['.geojson', '.json', '.geojsonl', '.jsonl'],
  ...['.zip', '.kml', '.kmz', '.gpx', '.gz'],
]

/** Wraps the button that opens the file picker. */
export function ImportButton({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={ACCEPTED}
      onSelect={(files) => files && void giveFiles(session, files)}
    >
      {children}
    </FileTrigger>
  )
}
