const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The day of a moment where the program runs, as ISO date: in Viet Nam it is a day further than in UTC until seven. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-')
