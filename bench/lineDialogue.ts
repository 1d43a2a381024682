import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program that answers each line with a line. */
export interface LineDialogue {
  /** Its next line. Fails where it ended instead. */
  hear(): Promise<string>
  ask(line: string): Promise<string>
  close(): Promise<void>
}

/** What it writes to standard error is passed on. */
export function startDialogue(program: string, args: readonly string[]): LineDialogue {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  async function hear(): Promise<string> {
    const { done, value } = await lines.next()
    if (done) throw new Error(`${program} ${args.join(' ')} ended without an answer`)
    return value
  }

  return {
    hear,
    ask(line) {
      child.stdin.write(`${line}\n`)
      return hear()
    },
    async close() {
      child.stdin.end()
      await ended
    },
  }
}
