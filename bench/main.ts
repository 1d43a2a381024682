import { SCALE_NAMES, type ScaleName } from '../src/sample/scales'
import { measureGrowth } from './growth'
import { HELP, type Options, optionsOf, UnusableOption } from './options'
import { PEER_KINDS } from './peers/all'
import { type Result, resultOf } from './result'
import { growthText, resultText } from './text'

/** Times the engine against its peers: `npm run bench -- --help`. */
async function measured(scale: ScaleName, { peers, rounds }: Options): Promise<Result> {
  const kinds = peers ?? PEER_KINDS.filter((kind) => kind.scales.includes(scale))
  const result = await resultOf(scale, kinds, rounds ?? undefined)
  for (const [name, reason] of Object.entries(result.left_out)) console.error(`${name} left out, ${reason}`)
  return result
}

async function printScale(scale: ScaleName, options: Options): Promise<void> {
  const result = await measured(scale, options)
  console.log(options.json ? JSON.stringify(result) : resultText(result))
}

async function printGrowth({ json }: Options): Promise<void> {
  const growth = await measureGrowth()
  console.log(json ? JSON.stringify({ scale: 'growth', growth }) : growthText(growth))
}

async function run(options: Options): Promise<void> {
  const { scale } = options
  const scales = scale === null ? SCALE_NAMES : SCALE_NAMES.filter((name) => name === scale)
  for (const name of scales) await printScale(name, options)
  if (scale === null || scale === 'growth') await printGrowth(options)
}

/** An interrupted run ends by the front door, so that servers are stopped and folders removed. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

try {
  const args = process.argv.slice(2)
  if (args.includes('--help')) console.log(HELP)
  else await run(optionsOf(args))
} catch (error) {
  if (!(error instanceof UnusableOption)) throw error
  console.error(`${error.message}\n${HELP}`)
  process.exitCode = 2
}
