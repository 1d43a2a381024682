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

/** The first option that is there twice: only one of the two would be heard. */
function repeatedIn(names: readonly string[]): string | undefined {
  return names.find((name, i) => names.indexOf(name) < i)
}

/**
 * Options by their names; the error is one line that names the option that is not known, has nothing behind it, or is there
 * twice.
 */
export function commandLine<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, OptionShape>>,
): Result<CommandLine<Name>, string> {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, allowPositionals: false, tokens: true })
    const repeated = repeatedIn(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])))
    if (repeated)
      return err(`--${repeated}: nêu hai lần, mỗi tuỳ chọn chỉ nhận một; hãy gộp các tệp rồi thử lại`)
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
