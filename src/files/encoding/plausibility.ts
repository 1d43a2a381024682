import { isSyllable } from './syllable'

/** How much of a text is spelt as Vietnamese is. */
export interface Plausibility {
  /** Words with a letter or sign beyond ASCII: the only ones that tell encodings apart. */
  readonly words: number
  /** Part of these that can be Vietnamese syllables, 0 to 1; 0 where there are none. */
  readonly share: number
}

const WORD = /[A-Za-z\u0080-\uffff]+/g
const BEYOND_ASCII = /[\u0080-\uffff]/
/** Signs that stand in any text: degree, quotation marks, dashes, squared and cubed, no-break space. */
const COMMON_SIGNS = /[°º˚²³\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2032\u2033⁰•…]/g

const WORDS_LOOKED_AT = 4000

/** Of the text as it stands. Judges the first few thousand words, which is enough to tell encodings apart. */
export function plausibilityOf(text: string): Plausibility {
  let words = 0
  let plausible = 0
  for (const [run] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(run)) continue
    for (const word of run.replace(COMMON_SIGNS, ' ').split(' ')) {
      if (!BEYOND_ASCII.test(word)) continue
      words++
      if (isSyllable(word)) plausible++
    }
    if (words >= WORDS_LOOKED_AT) break
  }
  return { words, share: words === 0 ? 0 : plausible / words }
}
