import { inlineOpener } from '../../../src/files/inlineOpener'
import type { ReadChoices } from '../../../src/files/openedFile'
import { type Draft, newDraft } from '../../../src/session/importing/draft'
import { given } from '../../session/aSession'

const nobody = new AbortController().signal
const unheard = () => {}

/** A draft of a file as the session makes it, read by the real reader. */
export async function aDraft(name: string, text: string, choices: ReadChoices = {}): Promise<Draft> {
  const opened = await inlineOpener().open(given(name, text), { sheet: null }, unheard, nobody)
  const empty = { ...newDraft(1, name), underWay: null }
  if (!opened.ok) return { ...empty, refusal: opened.error }
  const { shape } = opened.value
  const guessed = await opened.value.read({}, unheard)
  const read = await opened.value.read(choices, unheard)
  const reading = guessed.ok ? guessed.value.reading : null
  return {
    ...empty,
    shape,
    choices,
    read: read.ok ? read.value : null,
    refusal: read.ok ? null : read.error,
    guess: { layer: reading?.layer.layer ?? null, coordinates: reading?.coordinates ?? null },
  }
}

/** Its third row lacks a place, its fourth a height. */
export const STATIONS = [
  'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ,Chiều cao (m),Ghi chú',
  'A1,Viettel,2G/3G/4G,106.75,16.65,42,gần chợ',
  'A2,VNPT,4G,,,30,',
  'A3,VNPT,3G,106.85,16.65,cao,',
].join('\n')

/** Metres of VN-2000, northing first, that two meridians put into the province. */
export const METRES = [
  'Mã trạm,Nhà mạng,Công nghệ,X,Y',
  'A1,Viettel,4G,"1.860.097,2","590.430,6"',
  'A2,VNPT,4G,"1.850.097,0","560.430,1"',
].join('\n')

/** Row 3 names a commune that it does not lie in, row 5 is row 4 again, row 6 lacks a place. */
export const VILLAGES = [
  'Tên thôn,Xã,Dân số,Kinh độ,Vĩ độ',
  'Một,Xã An,100,106.75,16.65',
  'Hai,Xã An,200,106.85,16.65',
  'Ba,Phường Cửa,300,106.95,16.65',
  'Ba,Phường Cửa,300,106.95,16.65',
  'Bốn,Xã An,400,,',
].join('\n')
