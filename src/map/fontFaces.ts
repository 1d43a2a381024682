import italicLatin from '@fontsource/inter/files/inter-latin-400-italic.woff2?url'
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import extended500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url'
import italicVietnamese from '@fontsource/inter/files/inter-vietnamese-400-italic.woff2?url'
import vietnamese500 from '@fontsource/inter/files/inter-vietnamese-500-normal.woff2?url'
import vietnamese600 from '@fontsource/inter/files/inter-vietnamese-600-normal.woff2?url'
import type { Style } from './maplibre'

/** As in the stylesheets of the font's own package: a file is loaded only when a label needs it. */
const VIETNAMESE = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
]
const LATIN = ['U+0000-00FF', 'U+2000-206F']
const EXTENDED = ['U+0100-02BA']

const file = (url: string, range: string[]) => ({
  url: new URL(url, document.baseURI).href,
  'unicode-range': range,
})

/**
 * Fonts of the labels, from our own host: MapLibre loads the file that a label needs before it draws it, so labels look
 * the same on every machine and need no glyph server.
 */
export const fontFaces = (): NonNullable<Style['font-faces']> => ({
  'Inter Medium': [file(vietnamese500, VIETNAMESE), file(latin500, LATIN), file(extended500, EXTENDED)],
  'Inter SemiBold': [file(vietnamese600, VIETNAMESE), file(latin600, LATIN), file(extended600, EXTENDED)],
  'Inter Italic': [file(italicVietnamese, VIETNAMESE), file(italicLatin, LATIN)],
})
