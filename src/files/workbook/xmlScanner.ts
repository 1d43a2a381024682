/** What is met in an XML part, in its order; names come without their prefix. */
export interface XmlListener {
  /** `tag` is what stands between < and >: for `attributeOf`. An element without content is opened and closed. */
  open(name: string, tag: string): void
  close(name: string): void
  /** As it is written; `plainText` makes text of it. */
  text(written: string): void
}

/** XML that cannot be what any program wrote. */
export class DamagedXml extends Error {}

/** A cell holds at most 32,767 characters, and none takes more than ten when it is escaped. */
const LONGEST = 1_000_000

const END_OF: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where what begins at `from` ends, behind it; -1 where its end is still to come. */
function endOf(text: string, from: number): number {
  const second = text.charCodeAt(from + 1)
  const isMarkup = second === 0x21 || second === 0x3f
  const end = isMarkup ? END_OF.find(([start]) => text.startsWith(start, from))?.[1] : undefined
  const at = text.indexOf(end ?? '>', from)
  return at < 0 ? -1 : at + (end ?? '>').length
}

/** The name at `from` without its prefix. */
function localName(text: string, from: number, to: number): string {
  let [start, end] = [from, from]
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x3a) start = end + 1
    else if (code <= 0x20 || code === 0x2f) break
  }
  return text.slice(start, end)
}

const CDATA = '<![CDATA['

/**
 * Reads XML from pieces that may be cut anywhere, without a tree. Knows what workbooks are made of: elements, text, CDATA,
 * comments; a > in an attribute is no end of a workbook's tag, since programs write &gt; there.
 */
export function createXmlScanner(listener: XmlListener) {
  let rest = ''
  let depth = 0

  function take(text: string, from: number, end: number): void {
    const second = text.charCodeAt(from + 1)
    if (second === 0x2f) {
      depth--
      listener.close(localName(text, from + 2, end - 1))
    } else if (second === 0x21) {
      if (text.startsWith(CDATA, from))
        listener.text(text.slice(from + CDATA.length, end - 3).replaceAll('&', '&amp;'))
    } else if (second !== 0x3f) {
      const isEmpty = text.charCodeAt(end - 2) === 0x2f
      const name = localName(text, from + 1, end - 1)
      listener.open(name, text.slice(from + 1, end - (isEmpty ? 2 : 1)))
      if (isEmpty) listener.close(name)
      else depth++
    }
  }

  return {
    feed(piece: string): void {
      const text = rest + piece
      let at = 0
      for (let from = text.indexOf('<'); from >= 0; from = text.indexOf('<', at)) {
        const end = endOf(text, from)
        if (end < 0) break
        if (from > at) listener.text(text.slice(at, from))
        take(text, from, end)
        at = end
      }
      rest = text.slice(at)
      if (rest.length > LONGEST) throw new DamagedXml('no end of a tag')
    },
    /** Throws where something is still open. */
    end(): void {
      if (depth !== 0 || rest.includes('<')) throw new DamagedXml('the end is missing')
    },
  }
}
