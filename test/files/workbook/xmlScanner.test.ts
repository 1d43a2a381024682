import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createXmlScanner } from '../../../src/files/workbook/xmlScanner'

/** What a scanner tells of a text that comes in pieces. */
function told(pieces: readonly string[]): string {
  let heard = ''
  const scanner = createXmlScanner({
    open: (name, tag) => {
      heard += `(${name}|${tag}`
    },
    close: (name) => {
      heard += `${name})`
    },
    text: (written) => {
      heard += `"${written}"`
    },
  })
  for (const piece of pieces) scanner.feed(piece)
  scanner.end()
  return heard
}

const XML =
  '<?xml version="1.0"?>\n<x:a b="1"><!-- <b> > --><b/>Gio &amp; Linh<![CDATA[<&>]]><c d=\'/\'></c></x:a>'

it('names what is opened, closed and written, without prefixes and comments', () => {
  expect(told([XML])).toBe(`"\n"(a|x:a b="1"(b|bb)"Gio &amp; Linh""<&amp;>"(c|c d='/'c)a)`)
})

it('hears the same however the text is cut into pieces', () => {
  const cuts = fc.array(fc.nat({ max: XML.length }), { maxLength: 6 })
  fc.assert(
    fc.property(cuts, (drawn) => {
      const at = [0, ...drawn.toSorted((a, b) => a - b), XML.length]
      expect(told(at.slice(1).map((end, i) => XML.slice(at[i], end)))).toBe(told([XML]))
    }),
  )
})
