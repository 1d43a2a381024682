import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The plan: a room may name only the rooms and packages on its line. Rooms stand in order, so a room may only list
 * rooms above it. The same table, in words, is in src/README.md.
 */
const CORE = [
  'base',
  'geometry',
  'province',
  'radio',
  'coverage',
  'postal',
  'editing',
  'report',
  'checks',
  'look',
  'sample',
]
const PLAN: Record<string, { rooms: string[]; packages: string[] }> = {
  base: { rooms: [], packages: [] },
  geometry: { rooms: ['base'], packages: [] },
  province: { rooms: ['base', 'geometry'], packages: [] },
  radio: { rooms: ['base', 'geometry', 'province'], packages: [] },
  coverage: { rooms: ['base', 'geometry', 'province'], packages: [] },
  postal: { rooms: ['base', 'geometry', 'province'], packages: [] },
  editing: { rooms: ['base', 'geometry', 'province'], packages: [] },
  report: { rooms: ['base', 'geometry', 'province', 'radio', 'coverage', 'postal', 'editing'], packages: [] },
  checks: { rooms: ['base', 'geometry', 'province', 'postal', 'report'], packages: [] },
  look: { rooms: ['base', 'geometry', 'province', 'radio', 'coverage', 'postal', 'report'], packages: [] },
  sample: { rooms: ['base', 'geometry', 'province'], packages: [] },
  files: {
    rooms: CORE,
    packages: ['papaparse', 'proj4', 'valibot', '@tmcw/togeojson', '@xmldom/xmldom'],
  },
  worker: { rooms: CORE, packages: [] },
  map: {
    rooms: CORE,
    packages: ['maplibre-gl', 'kdbush', 'pbf', '@fontsource/inter', '@fontsource/be-vietnam-pro'],
  },
  keep: { rooms: CORE, packages: ['idb', 'valibot'] },
  session: { rooms: [...CORE, 'files', 'worker', 'keep'], packages: ['zustand', 'valibot'] },
  panels: {
    rooms: [...CORE, 'files', 'worker', 'keep', 'session'],
    packages: [
      'react',
      'react-aria-components',
      'react-i18next',
      'i18next',
      'zustand',
      '@tanstack/react-virtual',
      'lucide-react',
    ],
  },
  app: {
    rooms: [...CORE, 'files', 'worker', 'map', 'keep', 'session', 'panels'],
    packages: ['react', 'react-dom', 'zustand', '@fontsource/inter', '@fontsource/be-vietnam-pro'],
  },
  cli: {
    rooms: [...CORE, 'files', 'worker'],
    packages: ['node:fs', 'node:path', 'node:url', 'node:util', 'node:process'],
  },
}

const SRC = resolve(import.meta.dirname, '../src')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })

const roomOf = (path: string) => relative(SRC, path).split('/')[0]!

/** Every module that a file names: import, export … from, import(), and new URL('./x', import.meta.url). */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const patterns = [
    /^(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /import\(\s*['"]([^'"]+)['"]\s*\)/g,
    /new URL\(\s*['"](\.[^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!))
}

const packageOf = (name: string) =>
  name.startsWith('@')
    ? name.split('/').slice(0, 2).join('/')
    : name.startsWith('node:')
      ? name
      : name.split('/')[0]!

const files = filesBelow(SRC)

describe('the plan of the rooms', () => {
  it('has a line for every folder and a folder for every line', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory())
    expect(folders.sort()).toEqual(Object.keys(PLAN).sort())
  })

  it('lets a room use only rooms that stand above it', () => {
    const order = Object.keys(PLAN)
    for (const [room, { rooms }] of Object.entries(PLAN)) {
      for (const used of rooms) {
        expect(order.indexOf(used), `${room} may not use ${used}`).toBeLessThan(order.indexOf(room))
      }
    }
  })

  it.each(files.map((file) => [relative(SRC, file), file]))('is kept by %s', (_, file) => {
    const { rooms, packages } = PLAN[roomOf(file)] ?? { rooms: [], packages: [] }
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = roomOf(resolve(dirname(file), name))
        expect([roomOf(file), ...rooms], `reaches into ${target}`).toContain(target)
      } else {
        expect(packages, `names the package ${name}`).toContain(packageOf(name))
      }
    }
  })

  it('has no import cycle between files', () => {
    const known = new Set(files)
    const resolved = (file: string, name: string) =>
      ['', '.ts', '.tsx', '/index.ts']
        .map((end) => resolve(dirname(file), name) + end)
        .find((path) => known.has(path))
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => resolved(file, name))
          .filter((path) => path !== undefined),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, trail: string[]): void => {
      if (trail.includes(file)) {
        const cycle = [...trail.slice(trail.indexOf(file)), file].map((path) => relative(SRC, path))
        throw new Error(`import cycle: ${cycle.join(' → ')}`)
      }
      if (done.has(file)) return
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })

  it('keeps the clock and the dice out of the pure rooms', () => {
    for (const file of files.filter((path) => CORE.includes(roomOf(path)))) {
      expect(readFileSync(file, 'utf8'), relative(SRC, file)).not.toMatch(/Date\.now|new Date\b|Math\.random/)
    }
  })
})
