/** The root stands behind a declaration and comments at most. */
const CHARACTERS_LOOKED_AT = 2000

export const isKml = (text: string) => /<(?:\w+:)?kml[\s>]/.test(text.slice(0, CHARACTERS_LOOKED_AT))
const isGpx = (text: string) => /<gpx[\s>]/.test(text.slice(0, CHARACTERS_LOOKED_AT))

/** Whether a text is markup that holds places. */
export const isMarkup = (text: string) => isKml(text) || isGpx(text)
