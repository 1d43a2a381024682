import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { HEADINGS } from '../../../src/files/headings'
import { axesOf } from '../../../src/panels/imports/axes'
import { columnsAfter, columnUses, isUsed, shownUses } from '../../../src/panels/imports/columnUse'
import { fieldsOf, fieldWords } from '../../../src/panels/imports/fieldWords'
import { keyOfSystem, possibleSystems, systemChoices } from '../../../src/panels/imports/systemChoices'
import { startWords } from '../../../src/panels/words/startWords'
import { translateOf } from '../../../src/panels/words/translate'
import { LAYER_KINDS } from '../../../src/province/dataset'
import { aDraft, METRES, STATIONS } from './aDraft'

const t = translateOf(startWords('vi').t.bind(i18next))

describe('the columns of a file', () => {
  it('are each taken for a field, or for none; what cannot be understood in one is told', async () => {
    const uses = columnUses(await aDraft('tram.csv', STATIONS))
    expect(uses.map(({ heading, field }) => [heading, field])).toEqual([
      ['Mã trạm', 'site_id'],
      ['Nhà mạng', 'operator'],
      ['Công nghệ', 'technology'],
      ['Kinh độ', 'lon'],
      ['Vĩ độ', 'lat'],
      ['Chiều cao (m)', 'mast_height_m'],
      ['Ghi chú', null],
    ])
    expect(uses[5]?.doubt).toEqual({ cells: 1, found: ['cao'] })
    // That a row lacks its place says nothing against the column.
    expect(uses.filter(({ doubt }) => doubt)).toHaveLength(1)
    expect(uses[6]?.example).toBe('gần chợ')
  })

  it('that each stand for a technology are used, though no field holds them', async () => {
    const text = 'Mã trạm,2G,4G,Kinh độ,Vĩ độ\nA1,x,x,106.75,16.65'
    const uses = columnUses(await aDraft('tram.csv', text))
    expect(uses.map(({ splitBy }) => splitBy)).toEqual([null, '2G', '4G', null, null])
  })

  it('that hold the numbers of networks are used: they name the operator', async () => {
    const draft = await aDraft('o.csv', 'radio,mcc,net,lon,lat,range\nGSM,452,4,106.75,16.65,2000')
    expect(
      columnUses(draft)
        .filter(isUsed)
        .map(({ heading }) => heading),
    ).toEqual(['radio', 'mcc', 'net', 'lon', 'lat'])
    expect(columnUses(await aDraft('tram.csv', STATIONS)).some(({ isNetwork }) => isNetwork)).toBe(false)
  })

  it('of a file of which nothing was usable are shown as they were tried', async () => {
    const draft = await aDraft('tram.csv', 'Mã trạm,Công nghệ,Kinh độ,Vĩ độ\nA1,4G,,')
    expect(draft.refusal?.kind).toBe('nothing-usable')
    expect(columnUses(draft).map(({ field }) => field)).toEqual(['site_id', 'technology', 'lon', 'lat'])
  })

  it('are shown a few at a time where there are hundreds, but every one that is used', async () => {
    const tags = Array.from({ length: 300 }, (_, i) => `nhãn ${i}`)
    const text = [
      `Mã trạm,${tags.join(',')},Công nghệ,Kinh độ,Vĩ độ`,
      `A1${',x'.repeat(300)},4G,106.75,16.65`,
    ]
    const uses = columnUses(await aDraft('tram.csv', text.join('\n')))
    const shown = shownUses(uses, 40)
    expect(shown).toHaveLength(40)
    expect(shown.map(({ heading }) => heading)).toEqual([
      'Mã trạm',
      ...tags.slice(0, 36),
      'Công nghệ',
      'Kinh độ',
      'Vĩ độ',
    ])
    expect(shownUses(uses, 2).map(({ field }) => field)).toEqual(['site_id', 'technology', 'lon', 'lat'])
  })

  it('take another field by a choice, which frees the one before and the other column', async () => {
    const draft = await aDraft('tram.csv', STATIONS)
    const [site] = columnUses(draft)
    const columns = columnsAfter({}, site!, 'operator')
    expect(columns).toEqual({ site_id: null, operator: 'Mã trạm' })
    const uses = columnUses(await aDraft('tram.csv', STATIONS, { columns }))
    expect(uses.map(({ field }) => field).slice(0, 3)).toEqual(['operator', null, 'technology'])
    expect(columnsAfter({ operator: 'Mã trạm' }, uses[0]!, null)).toEqual({ operator: null })
  })
})

describe('the words of the fields', () => {
  it('are there for every field of every layer, each once', () => {
    for (const layer of LAYER_KINDS) {
      const words = fieldsOf(layer, 'table').map((field) => fieldWords(field, 'unknown', t))
      expect(fieldsOf(layer, 'table')).toEqual(Object.keys(HEADINGS[layer]))
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(word).not.toMatch(/_|imports\./)
    }
  })

  it('leave out of a file of features what its features bring themselves', () => {
    expect(fieldsOf('villages', 'features')).not.toContain('lon')
    expect(fieldsOf('villages', 'features')).toContain('name')
  })

  it('say which of two columns of metres is north, by its seven digits', async () => {
    const draft = await aDraft('tram.csv', METRES)
    expect(axesOf(draft)).toBe('north-first')
    expect(fieldWords('lon', 'north-first', t)).toBe('Bắc (X), mét')
    const turned = METRES.replace('X,Y', 'Đông,Bắc').replace(/("1[^"]*"),("5[^"]*")/g, '$2,$1')
    expect(axesOf(await aDraft('tram.csv', turned.replace('Đông,Bắc', 'Easting,Northing')))).toBe(
      'east-first',
    )
    expect(axesOf(await aDraft('tram.csv', STATIONS))).toBe('degrees')
  })
})

describe('the systems of coordinates that are offered', () => {
  it('are the guess and the nearest rivals; every provincial meridian is behind them', async () => {
    const { guess } = await aDraft('tram.csv', METRES)
    const choices = systemChoices(guess.coordinates!)
    expect(choices).toHaveLength(3)
    expect(choices[0]).toEqual({ system: { kind: 'vn2000', centralMeridian: 106.25 }, move: null })
    expect(choices.slice(1).every(({ move }) => move !== null && move.km > 1)).toBe(true)
    const possible = possibleSystems(guess.coordinates!.system)
    expect(possible.filter(({ kind }) => kind === 'vn2000')).toHaveLength(18)
    expect(possible.filter(({ kind }) => kind === 'utm')).toHaveLength(4)
    expect(new Set(possible.map(keyOfSystem)).size).toBe(22)
  })

  it('of degrees are two datums, and never metres', async () => {
    const { guess } = await aDraft('tram.csv', STATIONS)
    expect(possibleSystems(guess.coordinates!.system)).toEqual([
      { kind: 'wgs84' },
      { kind: 'vn2000-degrees' },
    ])
    expect(systemChoices(guess.coordinates!).map(({ system }) => system.kind)).toEqual([
      'wgs84',
      'vn2000-degrees',
    ])
  })

  it('are all of them where nobody knows', () => {
    expect(possibleSystems(null)).toHaveLength(24)
  })
})
