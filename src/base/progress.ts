/** Called with the share done, 0 to 1, of a calculation that is under way. */
export type OnProgress = (share: number) => void
