let isAsked = false

/** Asks the browser, once a run, not to throw away what is kept when the disk fills; the answer changes nothing here. */
export function askToPersist(): void {
  if (isAsked) return
  isAsked = true
  // Only secure pages have it.
  const storage = globalThis.navigator?.storage as StorageManager | undefined
  storage?.persist?.().catch(() => {})
}
