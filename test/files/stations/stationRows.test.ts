import { describe, expect, it } from 'vitest'
import { cellCount } from '../../../src/files/stations/cellCount'
import { operatorOfNetwork } from '../../../src/files/stations/openCelliD'
import { operatorsIn, technologiesIn } from '../../../src/files/stations/splitWords'
import { readAs, told } from '../given'

describe('a row of several stations', () => {
  it('gives each an id of its own, made of the row’s', async () => {
    const csv =
      'Mã BTS;Mã trạm;Nhà mạng;3G;4G;Kinh độ;Vĩ độ\nB1;QT1;Viettel;x;x;107,1;16,8\nB2;QT2;VNPT;;x;107,2;16,8'
    const { layer } = await readAs('stations', 'a.csv', csv)
    expect(layer.records.map(({ id, siteId }) => [id, siteId])).toEqual([
      ['B1/Viettel/3G', 'QT1'],
      ['B1/Viettel/4G', 'QT1'],
      ['B2', 'QT2'],
    ])
  })

  it('is one row in what is said of it, however many stations it makes', async () => {
    const csv =
      'Mã trạm;Nhà mạng;3G;4G;Chiều cao cột (m);Tình trạng;Kinh độ;Vĩ độ\nQT1;Viettel;x;x;9999;lạ;107,1;16,8'
    const { issues } = await readAs('stations', 'a.csv', csv)
    expect(told(issues)).toEqual([
      'changed record-split file',
      'changed impossible-value 2',
      'changed unknown-status 2',
    ])
    expect(issues[0]?.found).toBe('1 → 2')
  })

  it('of which no technology is known is left out', async () => {
    const csv = 'Mã trạm;Nhà mạng;3G;4G;Kinh độ;Vĩ độ\nQT1;Viettel;0;0;107,1;16,8\nQT2;Viettel;1;0;107,1;16,8'
    const { layer, issues } = await readAs('stations', 'a.csv', csv)
    expect(layer.records).toHaveLength(1)
    expect(told(issues)).toEqual(['rejected missing-value 2'])
  })
})

describe('the columns of a row', () => {
  it('that were not needed to tell its stations stay with it', async () => {
    const csv = 'Mã trạm;Nhà mạng;Công nghệ;3G;Viettel;VNPT;Kinh độ;Vĩ độ\nQT1;VNPT;4G;x;thuê;x;107,1;16,8'
    const { layer, issues } = await readAs('stations', 'a.csv', csv)
    expect(layer.records.map(({ operator, technology, extra }) => [operator, technology, extra])).toEqual([
      ['VNPT', '4G', { '3G': 'x', Viettel: 'thuê', VNPT: 'x' }],
    ])
    expect(issues).toEqual([])
  })

  it('that count two stations give them two ids', async () => {
    const csv = 'Mã BTS;Nhà mạng;4G;Kinh độ;Vĩ độ\nB1;Viettel;2;107,1;16,8'
    const { layer, issues } = await readAs('stations', 'a.csv', csv)
    expect(layer.records.map(({ id }) => id)).toEqual(['B1/Viettel/4G', 'B1/Viettel/4G#2'])
    expect(told(issues)).toEqual(['changed record-split file'])
  })
})

describe('the parts of a cell', () => {
  it('are operators when one of them is known', () => {
    expect(operatorsIn('Viettel, VinaPhone')).toEqual(['Viettel', 'VNPT'])
    expect(operatorsIn('Viettel và MobiFone')).toEqual(['Viettel', 'MobiFone'])
    expect(operatorsIn('Viettel/FPT')).toEqual(['Viettel', 'FPT'])
    expect(operatorsIn('Công ty A, B')).toEqual(['Công ty A, B'])
    expect(operatorsIn('VNPT VinaPhone')).toEqual(['VNPT VinaPhone'])
  })

  it('are technologies, and what is none is told', () => {
    expect(technologiesIn('2G/LTE')).toEqual({ technologies: ['2G', '4G'], unknown: [] })
    expect(technologiesIn('3G + 9G')).toEqual({ technologies: ['3G'], unknown: ['9G'] })
    expect(technologiesIn('4G')).toBeNull()
    expect(technologiesIn('a, b')).toBeNull()
  })
})

describe('a cell under a technology', () => {
  it('counts its stations', () => {
    expect(['x', 'X', '1', 1, true, 'có', '✓'].map((cell) => cellCount(cell))).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(['', '-', '0', 0, false, 'không', null, undefined].map((cell) => cellCount(cell))).toEqual(
      Array(8).fill(0),
    )
    expect([3, '2', 1.5, -1, 21, 'chờ'].map((cell) => cellCount(cell))).toEqual([
      3,
      2,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a network', () => {
  it('of Viet Nam has its operator, another its numbers', () => {
    expect([1, 2, 4, 5].map((net) => operatorOfNetwork(452, net))).toEqual([
      'MobiFone',
      'VNPT',
      'Viettel',
      'Vietnamobile',
    ])
    expect(operatorOfNetwork(651, 1)).toBe('651-01')
  })
})
