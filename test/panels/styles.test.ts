import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const PANELS = resolve(import.meta.dirname, '../../src/panels')
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path, ending) : ending.test(name) ? [path] : []
  })
const textOf = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const SHEETS = filesBelow(PANELS, /\.css$/)
const TOKENS = new Set(
  [...textOf(join(PANELS, 'styles/tokens.css')).matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
)
/** Set by a component on the element itself, or by React Aria. */
const SET_ELSEWHERE = /^--(at|part|class|panel|trigger-width|tabs-h|x|w|h|tick|width|column-\w+)$/

describe('the style sheets', () => {
  it.each(
    SHEETS.filter((path) => basename(path) !== 'tokens.css').map((path) => [
      path.slice(PANELS.length + 1),
      path,
    ]),
  )('take their colours from the tokens: %s', (_, path) => {
    expect(textOf(path)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/i)
  })

  it('use only custom properties that somebody sets', () => {
    for (const path of SHEETS) {
      const text = textOf(path)
      const local = new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
      for (const [, name] of text.matchAll(/var\((--[\w-]+)/g))
        expect(
          TOKENS.has(name) || local.has(name) || SET_ELSEWHERE.test(name ?? ''),
          `${basename(path)} uses ${name}`,
        ).toBe(true)
    }
  })

  it('never begin a rule with the same class from two folders: one would dress the other', () => {
    const owners = new Map<string, Set<string>>()
    for (const path of SHEETS) {
      for (const [, name] of textOf(path).matchAll(/(?:^|[},])\s*\.([\w-]+)\s*(?=[{,:[])/g)) {
        const folders = owners.get(name ?? '') ?? new Set()
        owners.set(name ?? '', folders.add(dirname(path).slice(PANELS.length + 1)))
      }
    }
    const shared = [...owners]
      .filter(([, folders]) => folders.size > 1)
      .map(([name, folders]) => [name, ...folders])
    expect(shared).toEqual([])
  })

  it('leave no style to an attribute but custom properties', () => {
    for (const path of filesBelow(PANELS, /\.tsx$/)) {
      for (const [, style] of readFileSync(path, 'utf8').matchAll(/style=\{\{([^}]*)\}/g))
        for (const [, property] of (style ?? '').matchAll(/(?:^|,)\s*'?([\w-]+)'?\s*:/g))
          expect(property, basename(path)).toMatch(/^--/)
    }
  })
})
