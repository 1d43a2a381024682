import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atOnce } from '../../src/base/atOnce'
import { writeWorkbook } from '../../src/files/workbook/writeWorkbook'
import type { Station } from '../../src/province/station'
import { nationStations } from '../../src/sample/nationStations'

const HEADINGS = ['Mã trạm', 'Mã vị trí', 'Nhà mạng', 'Công nghệ', 'Kinh độ', 'Vĩ độ']

const cellsOf = ({ id, siteId, operator, technology, position: [lon, lat] }: Station) =>
  [id, siteId, operator, technology, lon, lat] as const

/** The stations of the generated country, as a department would send them. */
export function csvOfStations(folder: string, rows: number): string {
  const path = join(folder, `${rows}.csv`)
  const lines = atOnce(nationStations())
    .slice(0, rows)
    .map((station) => cellsOf(station).join(','))
  writeFileSync(path, [HEADINGS.join(','), ...lines].join('\n'))
  return path
}

export async function workbookOfStations(folder: string, rows: number): Promise<string> {
  const path = join(folder, `${rows}.xlsx`)
  const stations = atOnce(nationStations())
  const bytes = await writeWorkbook({
    name: 'Trạm',
    columns: HEADINGS.map((heading) => ({ heading, width: 12 })),
    rows,
    cellsOf: (row) => cellsOf(stations[row]!),
  })
  writeFileSync(path, bytes)
  return path
}
