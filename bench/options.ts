import { parseArgs } from 'node:util'
import { SCALE_NAMES, type ScaleName } from '../src/sample/scales'
import { PEER_KINDS } from './peers/all'
import type { PeerKind } from './peers/peer'

export interface Options {
  /** Null for all of them, one after the other. */
  readonly scale: ScaleName | 'growth' | null
  readonly json: boolean
  /** Those asked for by name; null for those that the scale suits. */
  readonly peers: readonly PeerKind[] | null
  /** Null for the usual number. */
  readonly rounds: number | null
}

export const HELP = `npm run bench [-- options]
  --scale ${[...SCALE_NAMES, 'growth'].join('|')}   one scale only
  --json                one JSON object on standard output; needs --scale
  --peers A,B | none    of ${PEER_KINDS.map(({ name }) => name).join(', ')}
  --rounds N            rounds of a scale`

export class UnusableOption extends Error {}

function chosenScale(name: string | undefined): Options['scale'] {
  if (name === undefined || name === 'growth') return name ?? null
  const scale = SCALE_NAMES.find((known) => known === name)
  if (!scale) throw new UnusableOption(`no scale is called ${name}`)
  return scale
}

function chosenPeers(names: string | undefined): Options['peers'] {
  if (names === undefined) return null
  if (names === 'none') return []
  return names.split(',').map((name) => {
    const kind = PEER_KINDS.find((known) => known.name === name)
    if (!kind) throw new UnusableOption(`no peer is called ${name}`)
    return kind
  })
}

function chosenRounds(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d*$/.test(text)) throw new UnusableOption(`${text} is not a number of rounds`)
  return Number(text)
}

function parsed(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const
    const options = { scale: option, json: { type: 'boolean' }, peers: option, rounds: option } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UnusableOption(error instanceof Error ? error.message : String(error))
  }
}

/** Throws `UnusableOption` with a sentence. */
export function optionsOf(args: readonly string[]): Options {
  const { scale, json = false, peers, rounds } = parsed(args)
  const chosen = chosenScale(scale)
  if (json && chosen === null) throw new UnusableOption('--json needs --scale')
  return { scale: chosen, json, peers: chosenPeers(peers), rounds: chosenRounds(rounds) }
}
