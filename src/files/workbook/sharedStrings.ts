import type { Pace } from '../pace'
import { cellText } from './cellText'
import { scanPart } from './scanPart'

/** The texts that cells name by their number; parts of several looks are one text, how to read them aloud is left out. */
export async function sharedStringsOf(bytes: Uint8Array, pace: Pace): Promise<readonly string[]> {
  const strings: string[] = []
  let item = ''
  let [isText, isPhonetic] = [false, false]
  const listener = {
    open(name: string) {
      if (name === 'si') item = ''
      else if (name === 't') isText = !isPhonetic
      else if (name === 'rPh') isPhonetic = true
    },
    close(name: string) {
      if (name === 'si') strings.push(cellText(item))
      else if (name === 't') isText = false
      else if (name === 'rPh') isPhonetic = false
    },
    text(written: string) {
      if (isText) item += written
    },
  }
  await scanPart(bytes, listener, pace)
  return strings
}
