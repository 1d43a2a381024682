import { unzip } from '../../../src/files/zip'

type Cell = string | number | boolean | null

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#13;': '\r',
  '&amp;': '&',
}
const decoded = (xml: string) => xml.replace(/&(?:lt|gt|quot|#13|amp);/g, (entity) => ENTITIES[entity]!)

const columnOf = (letters: string) =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1

function cellIn(xml: string): Cell {
  const text = /<t[^>]*>(.*)<\/t>/s.exec(xml)
  if (text) return decoded(text[1]!)
  const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1]
  return value === undefined ? null : / t="b"/.test(xml) ? value === '1' : Number(value)
}

/** The cells of the first sheet of a workbook that we wrote. */
export async function sheetRows(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const unpacked = await unzip(bytes, () => true, 10_000_000)
  if (!unpacked.ok) throw new Error('no archive')
  const sheet = unpacked.value.find(({ name }) => name === 'xl/worksheets/sheet1.xml')
  const xml = new TextDecoder().decode(sheet?.bytes)
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: Cell[] = []
    for (const [cell, letters] of row!.matchAll(/<c r="([A-Z]+)\d+"[^>]*>.*?<\/c>/gs))
      cells[columnOf(letters!)] = cellIn(cell)
    return Array.from(cells, (cell) => cell ?? null)
  })
}
