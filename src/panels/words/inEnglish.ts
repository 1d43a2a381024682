/** The keys that English needs beside those of Vietnamese: a counted noun has a singular too. */
type Singulars<Words> = {
  readonly [Key in keyof Words as Key extends `${infer Noun}_other` ? `${Noun}_one` : never]: string
}

/**
 * The shape of the English words, made from the Vietnamese ones: the same keys, and for each `…_other` (the one plural
 * form of Vietnamese) an `…_one` beside it.
 */
export type InEnglish<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : InEnglish<Words[Key]>
} & Singulars<Words>
