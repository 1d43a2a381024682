import type { TFunction } from 'i18next'
import type { vi } from './vi'

type PluralEnding = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other'
type Singular<Key extends string> = Key extends `${infer Stem}${PluralEnding}` ? Stem : Key
type KeysOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Singular<Key> : `${Key}.${KeysOf<Words[Key]>}`
}[keyof Words & string]

/** Every word there is, "overview.title"; plurals without their ending. */
export type WordKey = KeysOf<typeof vi>

/**
 * A word of the language in use, with its values filled in; `count` chooses the plural. Our own type and not i18next's:
 * with some 500 keys its overloads take the compiler minutes and gigabytes.
 */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** i18next's function as ours. */
export const translateOf =
  (t: TFunction): Translate =>
  (key, values) =>
    t(key, { ...values })
