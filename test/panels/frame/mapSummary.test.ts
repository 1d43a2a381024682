import { describe, expect, it } from 'vitest'
import { FILL_BY_KEY } from '../../../src/look/fill'
import { mapSummaryOf } from '../../../src/panels/frame/mapSummary'
import { PROVINCE, REPORT } from '../fakeProvince'

const communes = PROVINCE.communes['2020']!.records
const summaryOf = (visible: readonly number[], deadZones: readonly number[], report = REPORT) =>
  mapSummaryOf(report, communes, visible, deadZones, FILL_BY_KEY.meanServiceRadiusKm)

describe('the summary of the map', () => {
  it('has the lowest and the highest of the communes in sight that have a value', () => {
    // An has no point and so no radius; Bình has 7.98 km, Cửa 2.12 km.
    const { communes: count, lowest, highest } = summaryOf([0, 1, 2], [])
    expect(count).toBe(3)
    expect([lowest?.commune, lowest?.value]).toEqual([expect.stringContaining('Cửa'), 2.1208])
    expect([highest?.commune, highest?.value]).toEqual([expect.stringContaining('Bình'), 7.9788])
    expect(summaryOf([0], [])).toMatchObject({ communes: 1, lowest: null, highest: null })
  })

  it('names the communes with the most dead zones, most first, and no more than three', () => {
    const commune = Int32Array.of(1, 0, 0, 2, -1)
    const report = { ...REPORT, villages: { ...REPORT.villages, commune } }
    const { deadZones, mostDeadZones } = summaryOf([0, 1, 2], [0, 1, 2, 4], report)
    expect(deadZones).toBe(4)
    // The last village lies in no commune.
    expect(mostDeadZones.map(({ value }) => value)).toEqual([2, 1])
    expect(mostDeadZones[0]?.commune).toContain('An')
    const five = communes.concat(communes)
    const spread = { ...REPORT, villages: { ...REPORT.villages, commune: Int32Array.of(0, 1, 2, 3, 4) } }
    const most = mapSummaryOf(spread, five, [], [0, 1, 2, 3, 4], FILL_BY_KEY.accessKm).mostDeadZones
    expect(most).toHaveLength(3)
  })
})
