import { describe, expect, it } from 'vitest'
import { optionsOf, UnusableOption } from '../../bench/options'

describe('the options of the benchmark', () => {
  it('are everything for people when there are none', () => {
    expect(optionsOf([])).toEqual({ scale: null, json: false, peers: null, rounds: null })
  })

  it('name a scale, peers and rounds', () => {
    const { scale, json, peers, rounds } = optionsOf(
      '--scale 4x --json --peers turf,postgis --rounds 2'.split(' '),
    )
    expect({ scale, json, rounds }).toEqual({ scale: '4x', json: true, rounds: 2 })
    expect(peers?.map(({ name }) => name)).toEqual(['turf', 'postgis'])
    expect(optionsOf(['--peers', 'none']).peers).toEqual([])
  })

  it.each([
    ['--scale', 'galaxy'],
    ['--peers', 'excel'],
    ['--rounds', '0'],
    ['--rounds', '2.5'],
    ['--json'],
    ['--fast'],
    ['province'],
  ])('are refused with a sentence: %s %s', (...args) => {
    expect(() => optionsOf(args.filter((arg) => arg !== undefined))).toThrow(UnusableOption)
  })
})
