/** Last column of a file of rejected rows: why each was left out. */
export const REASON_HEADING = 'Lý do bị loại'
/** First column of a file of records to be mended: what is to be looked at in each. */
export const MENDING_HEADING = 'Cần sửa'

/** Columns of files that we wrote so that they are mended: they say something of a row, which is no longer true once it is. */
const REMARKS: ReadonlySet<string> = new Set([REASON_HEADING, MENDING_HEADING])

export const isRemarkHeading = (heading: string): boolean => REMARKS.has(heading)
