import type { ExportedFile } from '../../session/exportedFile'

/** Hands a file to the browser, as a press on a download link does. */
export function saveFile({ name, bytes, mime }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The download has its own hold on the bytes once it has begun; Safari begins it a turn later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
