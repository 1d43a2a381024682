import { messageOf } from '../base/messageOf'
import { err, ok, type Result } from '../base/result'
import type { FileRefusal } from '../files/fileIssue'

/** Reads a file of the folder `geo/` beside the page, whatever sub-path the page is at. */
export async function fetchSiteFile(path: string): Promise<Result<Uint8Array, FileRefusal>> {
  const missing = (detail: string) => err<FileRefusal>({ kind: 'missing', file: path, detail })
  try {
    const response = await fetch(new URL(`geo/${path}`, document.baseURI))
    if (!response.ok) return missing(`HTTP ${response.status}`)
    return ok(new Uint8Array(await response.arrayBuffer()))
  } catch (reason) {
    return missing(messageOf(reason))
  }
}
