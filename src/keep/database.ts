import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Block } from './blocks'
import { KeepError } from './keepFault'

/** `heads` by the id of their project; `blocks` by project and key. */
export interface Stores extends DBSchema {
  heads: { key: string; value: unknown }
  blocks: { key: [project: string, block: string]; value: Block }
}

export type Database = IDBPDatabase<Stores>

export const DATABASE = 'diem-song'
/** Counts changes of the stores themselves; the form of what is in them has its own number, `SCHEMA`. */
export const STORES_VERSION = 1

/** Every block of a project: an array sorts behind every text. */
export const blocksOfProject = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** Opens the database, or makes it. A newer program in another tab is let in: this connection closes for it. */
export function openDatabase(onClosed: () => void): Promise<Database> {
  if (!globalThis.indexedDB)
    return Promise.reject(new KeepError({ kind: 'unavailable', detail: 'IndexedDB' }))
  return new Promise((resolve, reject) => {
    let isClosed = false
    const opening = openDB<Stores>(DATABASE, STORES_VERSION, {
      upgrade(database) {
        database.createObjectStore('heads')
        database.createObjectStore('blocks')
      },
      blocked: () => reject(new KeepError({ kind: 'blocked' })),
      blocking() {
        isClosed = true
        void opening.then((database) => database.close())
        onClosed()
      },
      terminated() {
        isClosed = true
        onClosed()
      },
    })
    opening.then((database) => {
      if (!isClosed) resolve(database)
      else reject(new KeepError({ kind: 'blocked' }))
    }, reject)
  })
}
