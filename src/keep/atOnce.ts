import type { Database } from './database'

/** strict: what is told of as done outlives the machine's losing its power, and so does all that was done before it. */
type Durability = 'strict' | 'relaxed'

const transactionOf = (database: Database, durability: Durability) =>
  database.transaction(['heads', 'blocks'], 'readwrite', { durability })

/** Heads and blocks in one transaction: all that is done in it holds, or nothing. */
export async function atOnce<T>(
  database: Database,
  act: (tx: ReturnType<typeof transactionOf>) => Promise<T>,
  durability: Durability = 'strict',
): Promise<T> {
  const tx = transactionOf(database, durability)
  try {
    const made = await act(tx)
    await tx.done
    return made
  } catch (reason) {
    tx.done.catch(() => {})
    const cause = tx.error ?? reason
    try {
      tx.abort()
    } catch {
      // It was over already.
    }
    throw cause
  }
}
