import { describe, expect, it } from 'vitest'
import { km } from '../../src/base/units'
import { DEFAULT_QUESTION, type Question } from '../../src/report/question'
import { usableQuestion } from '../../src/report/usableQuestion'

const asked = (signal: Partial<Question['signal']>) =>
  usableQuestion({ ...DEFAULT_QUESTION, signal: { ...DEFAULT_QUESTION.signal, ...signal } })

describe('the question that is really answered', () => {
  it('is the one asked, when it can be answered', () => {
    expect(usableQuestion(DEFAULT_QUESTION)).toEqual(DEFAULT_QUESTION)
  })

  it('names technologies and kinds once and in order, operators once and by name', () => {
    expect(asked({ technologies: ['4G', '3G', '4G'] }).signal.technologies).toEqual(['3G', '4G'])
    expect(asked({ operators: ['VNPT', 'MobiFone', 'VNPT'] }).signal.operators).toEqual(['MobiFone', 'VNPT'])
    const { postal } = usableQuestion({
      ...DEFAULT_QUESTION,
      postal: { kinds: ['kiosk', 'office-1', 'kiosk'], staffedOnly: true },
    })
    expect(postal).toEqual({ kinds: ['office-1', 'kiosk'], staffedOnly: true })
  })

  it('has numbers that can be reckoned with', () => {
    const factors = [Number.NaN, -1, 0, 1.2, Number.POSITIVE_INFINITY]
    expect(factors.map((reachFactor) => asked({ reachFactor }).signal.reachFactor)).toEqual([
      0, 0, 0, 1.2, 100,
    ])
    const assumedReach = { '2G': km(Number.NaN), '3G': km(-3), '4G': km(1e12), '5G': km(2) }
    expect(usableQuestion({ ...DEFAULT_QUESTION, assumedReach }).assumedReach).toEqual({
      '2G': 0,
      '3G': 0,
      '4G': 1000,
      '5G': 2,
    })
  })
})
