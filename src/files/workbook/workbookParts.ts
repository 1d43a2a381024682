import { withoutPause } from '../pace'
import type { ZipEntry } from '../zip'
import { scanPart } from './scanPart'
import { DamagedXml } from './xmlScanner'
import { attributeOf, plainText } from './xmlText'

/** The parts of an unpacked workbook that hold its cells. */
export interface WorkbookParts {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** null where no cell shares its text. */
  readonly strings: Uint8Array | null
  /** null where no cell has a format. */
  readonly styles: Uint8Array | null
  readonly is1904: boolean
}

const openTags = async (bytes: Uint8Array, open: (name: string, tag: string) => void) =>
  scanPart(bytes, { open, close() {}, text() {} }, withoutPause)

/** Targets are relative to xl/, or begin with a slash. */
const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** `r:id`, whatever the prefix stands for it. */
const idOf = (tag: string) => /\s[\w-]+:id\s*=\s*["']([^"']+)/.exec(tag)?.[1] ?? null

/** Paths by the id of their relation, and by what they hold: "worksheet", "sharedStrings", "styles". */
async function relationsOf(bytes: Uint8Array) {
  const byId = new Map<string, string>()
  const byKind = new Map<string, string>()
  await openTags(bytes, (name, tag) => {
    if (name !== 'Relationship') return
    const path = pathOf(plainText(attributeOf(tag, 'Target') ?? ''))
    byId.set(attributeOf(tag, 'Id') ?? '', path)
    byKind.set(attributeOf(tag, 'Type')?.split('/').at(-1) ?? '', path)
  })
  return { byId, byKind }
}

/** Finds the parts of a workbook. Throws `DamagedXml` where one that it names is not there. */
export async function workbookPartsOf(entries: readonly ZipEntry[]): Promise<WorkbookParts> {
  const byPath = new Map(entries.map(({ name, bytes }) => [name.toLowerCase(), bytes]))
  const part = (path: string): Uint8Array => {
    const bytes = byPath.get(path.toLowerCase())
    if (!bytes) throw new DamagedXml(`no ${path}`)
    return bytes
  }
  const { byId, byKind } = await relationsOf(part('xl/_rels/workbook.xml.rels'))
  const listed: { readonly name: string; readonly id: string | null }[] = []
  let is1904 = false
  await openTags(part('xl/workbook.xml'), (name, tag) => {
    if (name === 'sheet') listed.push({ name: plainText(attributeOf(tag, 'name') ?? ''), id: idOf(tag) })
    if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(tag, 'date1904') ?? '')
  })
  if (listed.length === 0) throw new DamagedXml('no sheets')
  const partOf = (kind: string) => (byKind.has(kind) ? part(byKind.get(kind)!) : null)
  return {
    sheets: listed.map(({ name, id }) => ({ name, bytes: part(byId.get(id ?? '') ?? `sheet ${name}`) })),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
    is1904,
  }
}
