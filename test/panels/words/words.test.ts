import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/panels/words/en'
import { vi } from '../../../src/panels/words/vi'

interface Tree {
  readonly [key: string]: string | Tree
}

/** "overview.layer.gaps" → its words, for every leaf. */
const leavesOf = (tree: Tree, above = ''): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : leavesOf(value, `${above}${key}.`),
  )

const VIETNAMESE = new Map(leavesOf(vi))
const ENGLISH = new Map(leavesOf(en))

const SRC = resolve(import.meta.dirname, '../../../src')
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (name === 'words' && statSync(path).isDirectory() && folder.endsWith('panels')) return []
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })

const SOURCE = ['panels', 'app']
  .flatMap((room) => filesBelow(join(SRC, room)))
  .map((path) => readFileSync(path, 'utf8'))

/** Keys as they stand in the sources; `${…}` stands for one step of any name. */
const KEY = new RegExp(`['"\`]((?:${Object.keys(vi).join('|')})\\.[\\w$.{}()'[\\]?: -]+?)['"\`]`, 'g')
const ASKED = SOURCE.flatMap((text) => [...text.matchAll(KEY)].map(([, key]) => key ?? ''))

/** A pattern that a key must fit to be asked for by `asked`: the key itself, or one on a branch that is named. */
const patternOf = (asked: string) =>
  new RegExp(
    `^${asked
      .replace(/\$\{[^}]*\}/g, '*')
      .replace(/[.]/g, '\\.')
      .replace(/\*/g, '[\\w-]+')}(\\.|$)`,
  )
const PATTERNS = ASKED.map(patternOf)

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '')
const variablesOf = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the words of both languages', () => {
  it('have the same keys, English with a singular beside each plural', () => {
    const singulars = [...VIETNAMESE.keys()]
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.replace(/_other$/, '_one'))
    expect([...ENGLISH.keys()].sort()).toEqual([...VIETNAMESE.keys(), ...singulars].sort())
  })

  it('are nowhere empty', () => {
    for (const [key, words] of [...VIETNAMESE, ...ENGLISH]) expect(words.trim(), key).not.toBe('')
  })

  it('fill in the same values', () => {
    for (const [key, words] of VIETNAMESE)
      expect(new Set(variablesOf(ENGLISH.get(key) ?? '')), key).toEqual(new Set(variablesOf(words)))
  })

  it('are composed letters, so that they compare and sort as they look', () => {
    for (const [key, words] of [...VIETNAMESE, ...ENGLISH]) expect(words, key).toBe(words.normalize('NFC'))
  })

  it('speak of references, never of breaches, and shout at nobody', () => {
    for (const [key, words] of VIETNAMESE)
      expect(words, key).not.toMatch(/vi phạm|không đạt|cảnh báo|vui lòng|!/i)
  })

  it('are all used', () => {
    const unused = [...VIETNAMESE.keys()].filter(
      (key) => !PATTERNS.some((pattern) => pattern.test(withoutPlural(key))),
    )
    expect(unused).toEqual([])
  })

  it('are all there for the keys that the panels ask for', () => {
    const keys = [...VIETNAMESE.keys()].map(withoutPlural)
    const missing = ASKED.filter((asked) => !keys.some((key) => patternOf(asked).test(key)))
    expect(missing).toEqual([])
  })
})
