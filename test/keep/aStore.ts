import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'

/** An empty browser store; whatever is named IndexedDB is this one. */
export function anEmptyStore(): void {
  globalThis.indexedDB = new IDBFactory()
}

type Write = 'put' | 'delete'

/**
 * Runs `act` on a store whose n-th write, counted from 0, fails, and with `isDead` every later one too, as when the page
 * has died. Returns how many writes were tried.
 */
export async function withFailureAt(
  n: number,
  reason: () => DOMException,
  isDead: boolean,
  act: () => Promise<unknown>,
): Promise<number> {
  const real = { put: IDBObjectStore.prototype.put, delete: IDBObjectStore.prototype.delete }
  type Act = (...given: readonly unknown[]) => unknown
  let tried = 0
  const guarded = (name: Write) =>
    function (this: IDBObjectStore, ...given: readonly unknown[]) {
      const turn = tried++
      if (turn === n || (isDead && turn > n)) {
        this.transaction.abort()
        throw reason()
      }
      return (real[name] as Act).apply(this, [...given])
    }
  Object.assign(IDBObjectStore.prototype, { put: guarded('put'), delete: guarded('delete') })
  try {
    await act()
  } finally {
    Object.assign(IDBObjectStore.prototype, real)
  }
  return tried
}
