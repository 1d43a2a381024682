const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g

/** How a syllable may begin; "gi" and "qu" before a vowel, "ngh" and "gh" before e, ê, i. */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|kr|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'
/** Vowels that a consonant may follow. */
const CLOSED = '(?:oă|oa|oe|uâ|uê|uô|uyê|uy|iê|yê|ươ|[aăâeêioôơuưy])(?:ch|nh|ng|[cmnpt])'
/** Vowels that end the syllable. */
const OPEN =
  '(?:iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uya|uyu|uai|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy])'

const SYLLABLE = new RegExp(`^${ONSET}(?:${CLOSED}|${OPEN})$`)

/** "nghiêng" has seven letters, and up to three more where its marks stand alone. */
const LONGEST = 12

const known = new Map<string, boolean>()
const MOST_KNOWN = 20_000

function checked(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONE_MARKS)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(parts.replace(TONE_MARKS, '').normalize('NFC'))
}

/**
 * Whether a word can be a Vietnamese syllable: onset, vowels, coda and at most one tone. Spelling decides, not a word
 * list, so names of places pass too; text decoded by the wrong table seldom does.
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false
  const answer = known.get(word)
  if (answer !== undefined) return answer
  if (known.size >= MOST_KNOWN) known.clear()
  const made = checked(word)
  known.set(word, made)
  return made
}
