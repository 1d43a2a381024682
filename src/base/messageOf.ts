/** The words of whatever was thrown. */
export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason)
