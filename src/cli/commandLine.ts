import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../base/result'

export interface OptionShape {
  readonly type: 'string' | 'boolean'
  readonly short?: string
}

/** The options of a call: what stands behind one, and whether a switch is there. */
export interface CommandLine<Name extends string> {
  value(name: Name): string | undefined
  has(name: Name): boolean
}

/** Options by their names; the error is one line that names the option that is not known or has nothing behind it. */
export function commandLine<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, OptionShape>>,
): Result<CommandLine<Name>, string> {
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false })
    const found = new Map(Object.entries(values))
    return ok({
      value(name) {
        const given = found.get(name)
        return typeof given === 'string' ? given : undefined
      },
      has: (name) => found.get(name) === true,
    })
  } catch (reason) {
    return err(reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason))
  }
}

/** One line that says which option is wrong and what it should be. */
export const wrong = (option: string, found: string, expected: string) =>
  err(`--${option} ${found}: cần ${expected}`)

/** null for an option that was left out. */
export const optional = <T>(
  found: string | undefined,
  read: (found: string) => Result<T, string>,
): Result<T | null, string> => (found === undefined ? ok(null) : read(found))
