/** What makes a tag's attributes stand other than ` name="value"`. */
const UNUSUAL = /['\t\r\n]| =|= /

function looselyOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? (found[1] ?? found[2] ?? null) : null
}

/** An attribute of a tag as it is written; null where the tag has none of that name. */
export function attributeOf(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return UNUSUAL.test(tag) ? looselyOf(tag, name) : null
  const from = at + name.length + 3
  const to = tag.indexOf('"', from)
  return to < 0 ? null : tag.slice(from, to)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
/** Characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9a-f]{4})_/gi

const MOST = 0x10ffff
const character = (code: number, written: string) => (code <= MOST ? String.fromCodePoint(code) : written)

/** Text of a workbook without what it had to be escaped with. */
export function plainText(written: string): string {
  const text = written.includes('&')
    ? written.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), entity)
          : NAMED[name.toLowerCase()]!,
      )
    : written
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
