import type { Translate } from '../words/translate'

/** The words of the language in use, as `useWords` gives them. */
export type Words = Translate
