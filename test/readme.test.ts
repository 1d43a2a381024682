import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CRS_NAMES } from '../src/cli/crsOption'
import { PUBLISH_OPTIONS } from '../src/cli/publishOptions'
import { REPORT_OPTIONS } from '../src/cli/reportOptions'

const ROOT = resolve(import.meta.dirname, '..')
const PAGES = ['README.md', 'src/README.md']

const linksOf = (page: string) =>
  [...readFileSync(resolve(ROOT, page), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!)

describe.each(PAGES)('%s', (page) => {
  it.each(linksOf(page))('links to %s, which exists', (link) => {
    expect(existsSync(resolve(ROOT, dirname(page), link))).toBe(true)
  })
})

const packages = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const words = readFileSync(resolve(ROOT, 'src/README.md'), 'utf8')

it.each(
  Object.keys({ ...packages.dependencies, ...packages.devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  ),
)('src/README.md says why %s is a dependency', (name) => {
  const family = name.startsWith('@testing-library/') ? '@testing-library/*' : name
  expect(words).toContain(`\`${family}\``)
})

const commands = readFileSync(resolve(ROOT, 'README.md'), 'utf8').match(/^Both `report`.*?(?=^## )/ms)![0]

it('README.md names every option of the two commands, every system of coordinates, and no other option', () => {
  const named = new Set([...commands.matchAll(/--([a-z][a-z-]*)/g)].map((match) => match[1]))
  expect([...named].sort()).toEqual(
    [...new Set(Object.keys({ ...REPORT_OPTIONS, ...PUBLISH_OPTIONS }))].sort(),
  )
  for (const crs of CRS_NAMES) expect(commands).toContain(`\`${crs}\``)
})
