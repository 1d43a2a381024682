const YEAR_MONTH_OR_DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** Whether a year, month or day (ISO) lies wholly after `today`, which has a day. Free text lies nowhere. */
export const isAfter = (date: string, today: string): boolean => YEAR_MONTH_OR_DAY.test(date) && date > today
