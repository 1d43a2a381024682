import { useEffect, useState } from 'react'
import type { FileRow, FileShape } from '../../files/openedFile'
import type { DraftId } from '../../session/importing/draft'
import { useSession } from '../SessionContext'

const NONE: readonly FileRow[] = []

/** Rows of an open file, as they stand there; those shown before stay until the new ones are here. */
export function useFileRows(id: DraftId, shape: FileShape, numbers: readonly number[]): readonly FileRow[] {
  const session = useSession()
  const [held, setHeld] = useState<{ readonly of: FileShape; readonly rows: readonly FileRow[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    void session.imports.rowsOf(id, numbers).then((rows) => {
      if (isWanted) setHeld({ of: shape, rows })
    })
    return () => {
      isWanted = false
    }
  }, [session, id, shape, numbers])
  return held?.of === shape ? held.rows : NONE
}
