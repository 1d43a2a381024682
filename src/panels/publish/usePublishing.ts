import { useEffect, useRef, useState } from 'react'
import { Unwanted } from '../../files/pace'
import type { Publication } from '../../files/publishing/publication'
import { type PublishedZip, publishedZip } from '../../session/publishing'
import { saveFile } from '../exchange/saveFile'
import { useSession } from '../SessionContext'

export type Publishing =
  | { readonly state: 'asking' }
  /** `share` of the work done, 0 to 1. */
  | { readonly state: 'making'; readonly share: number }
  | { readonly state: 'made'; readonly zip: PublishedZip }
  | { readonly state: 'failed' }

/** Makes the zip beside everything else and hands it to the browser; closing the dialog ends the work. */
export function usePublishing(publication: Publication) {
  const session = useSession()
  const [publishing, setPublishing] = useState<Publishing>({ state: 'asking' })
  const isWanted = useRef(true)
  useEffect(() => {
    isWanted.current = true
    return () => {
      isWanted.current = false
    }
  }, [])

  async function make(): Promise<void> {
    const { dataset, backdrop } = session.store.getState()
    if (!dataset) return
    const onProgress = (share: number) => setPublishing({ state: 'making', share })
    onProgress(0)
    try {
      const zip = await publishedZip({ dataset, backdrop }, publication, onProgress, () => isWanted.current)
      if (!isWanted.current) return
      saveFile(zip)
      setPublishing({ state: 'made', zip })
    } catch (reason) {
      if (!(reason instanceof Unwanted)) setPublishing({ state: 'failed' })
    }
  }
  return { publishing, publish: () => void make() }
}
