/** By the codes of the characters: the same order on every machine, whatever its language. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
