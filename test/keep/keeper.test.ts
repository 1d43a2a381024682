import { isDeepStrictEqual } from 'node:util'
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { withAdded, withRemoved, withReplaced } from '../../src/editing/editRecords'
import { createKeeper } from '../../src/keep/createKeeper'
import { DATABASE, STORES_VERSION } from '../../src/keep/database'
import { migrated, SCHEMA } from '../../src/keep/head'
import type { Keeper, ProjectNow } from '../../src/keep/keeper'
import type { Dataset } from '../../src/province/dataset'
import { aDataset, aProject, station } from './aProject'
import { anEmptyStore, withFailureAt } from './aStore'

beforeEach(anEmptyStore)

async function saved(keeper: Keeper, project: ProjectNow, revision = 0): Promise<number> {
  const answer = await keeper.save(project, revision)
  if (!answer.ok) throw new Error(answer.error.kind)
  return answer.value.revision
}

async function openedDataset(id = 'p1'): Promise<Dataset> {
  const opened = await createKeeper().open(id)
  if (!opened.ok || opened.value.body.kind !== 'records') throw new Error('not there')
  return opened.value.body.dataset
}

const blockKeys = async () => {
  const db = await openDB(DATABASE)
  const keys = await db.getAllKeys('blocks')
  db.close()
  return keys.map(String)
}

const edited = (dataset: Dataset): Dataset => ({
  ...dataset,
  stations: withRemoved(
    withReplaced(withAdded(dataset.stations, station(90_000)), [{ ...station(1), operator: 'VNPT' }]),
    new Set(['s2']),
  ),
})

describe('a project', () => {
  it('comes back as it was, with what the files gave and what was changed by hand', async () => {
    const now = edited(aDataset(4500))
    await saved(createKeeper(), aProject(now))
    const back = await openedDataset()
    expect(back).toEqual(now)
    // What is as the file gave it is the same object in both lists: differences are told by reference.
    expect(back.stations.records[0]).toBe(back.stations.loaded?.[0])
  })

  it('writes again only the blocks whose records changed: one of 4 for one edited station of 4,500', async () => {
    const keeper = createKeeper()
    const dataset = aDataset(4500)
    const revision = await saved(keeper, aProject(dataset))
    const before = await blockKeys()
    // 3 of stations, their rows, and the commune.
    expect(before).toHaveLength(5)
    const changed = {
      ...dataset,
      stations: withReplaced(dataset.stations, [{ ...station(1), bandMhz: 900 }]),
    }
    await saved(keeper, aProject(changed), revision)
    const after = await blockKeys()
    expect(after.filter((key) => !before.includes(key))).toHaveLength(1)
    expect(after).toHaveLength(6)
  })

  it('knows after opening what is written, so that saving it unchanged writes no block', async () => {
    await saved(createKeeper(), aProject(aDataset(10)))
    const keeper = createKeeper()
    const opened = await keeper.open('p1')
    if (!opened.ok || opened.value.body.kind !== 'records') throw new Error('not there')
    const before = await blockKeys()
    await saved(keeper, aProject(opened.value.body.dataset), opened.value.revision)
    expect(await blockKeys()).toEqual(before)
  })

  it('of an unchanged dataset of the catalogue is a reference and no block', async () => {
    const reference = { kind: 'catalog', id: 'own-files', hashes: { 'a.csv': 'ab' } } as const
    await saved(createKeeper(), { ...aProject(), reference })
    expect(await blockKeys()).toEqual([])
    const opened = await createKeeper().open('p1')
    expect(opened.ok && opened.value.body).toEqual(reference)
  })

  it('is duplicated whole, and each goes its own way', async () => {
    const keeper = createKeeper()
    const now = edited(aDataset(30))
    const revision = await saved(keeper, aProject(now))
    expect((await keeper.duplicate('p1', { id: 'p2', name: 'Thử 2' })).ok).toBe(true)
    await saved(keeper, aProject(aDataset(2)), revision)
    expect(await openedDataset('p2')).toEqual(now)
  })

  it('is listed newest first with what is in it, renamed, deleted, taken back, and removed at last', async () => {
    let minute = 0
    const keeper = createKeeper(() => new Date(Date.UTC(2026, 0, 1, 0, minute++)))
    await saved(keeper, aProject(aDataset(3), 'a'))
    await saved(keeper, aProject(aDataset(5), 'b'))
    await keeper.rename('a', 'Hướng Hoá')
    const names = async () => {
      const list = await keeper.list()
      return list.ok ? list.value.map(({ name, records }) => `${name} ${records.stations}`) : list.error
    }
    expect(await names()).toEqual(['Thử 5', 'Hướng Hoá 3'])
    await keeper.markDeleted('a', true)
    expect(await names()).toEqual(['Thử 5'])
    expect(await keeper.open('a')).toEqual({ ok: false, error: { kind: 'missing' } })
    await keeper.markDeleted('a', false)
    expect(await names()).toEqual(['Thử 5', 'Hướng Hoá 3'])
    await keeper.markDeleted('a', true)
    await keeper.removeDeleted(new Date(Date.UTC(2027, 0, 1)))
    expect(await keeper.markDeleted('a', false)).toEqual({ ok: false, error: { kind: 'missing' } })
    expect((await blockKeys()).every((key) => key.startsWith('b,'))).toBe(true)
  })
})

describe('two tabs', () => {
  it('never overwrite each other: the second saving of the same revision is refused', async () => {
    const [one, other] = [createKeeper(), createKeeper()]
    const revision = await saved(one, aProject(aDataset(3)))
    await other.open('p1')
    await saved(one, aProject(aDataset(4)), revision)
    expect(await other.save(aProject(aDataset(5)), revision)).toEqual({
      ok: false,
      error: { kind: 'overtaken' },
    })
    expect((await openedDataset()).stations.records).toHaveLength(4)
  })

  it('saving at the same moment leave one whole project', async () => {
    const [one, other] = [createKeeper(), createKeeper()]
    const revision = await saved(one, aProject(aDataset(3)))
    await other.open('p1')
    const answers = await Promise.all([
      one.save(aProject(aDataset(4500)), revision),
      other.save(aProject(aDataset(6500)), revision),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const expected = answers[0]?.ok ? 4500 : 6500
    expect(await openedDataset()).toEqual(aDataset(expected))
  })
})

const crash = () => new DOMException('gone', 'AbortError')
const full = () => new DOMException('no room', 'QuotaExceededError')

describe('a saving that fails', () => {
  it('leaves the former state or the new one whole, whichever write the page died at', async () => {
    const count = fc.integer({ min: 0, max: 4200 })
    const step = fc.integer({ min: 0, max: 12 })
    await fc.assert(
      fc.asyncProperty(count, count, step, fc.boolean(), async (few, many, n, isEdited) => {
        anEmptyStore()
        const keeper = createKeeper()
        const before = aDataset(few)
        const revision = await saved(keeper, aProject(before))
        const after = isEdited ? edited(before) : aDataset(many)
        await withFailureAt(n, crash, true, () => keeper.save(aProject(after), revision))
        keeper.close()
        const found = await openedDataset()
        expect(isDeepStrictEqual(found, before) || isDeepStrictEqual(found, after)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it.each([0, 1, 2, 3, 4, 5])(
    'on a full disk at write %i says so, leaves no block behind and saves once there is room',
    async (n) => {
      const keeper = createKeeper()
      const revision = await saved(keeper, aProject(aDataset(3)))
      const before = await blockKeys()
      const more = aProject(aDataset(4500))
      await withFailureAt(n, full, false, async () => {
        expect(await keeper.save(more, revision)).toEqual({ ok: false, error: { kind: 'full' } })
      })
      expect(await blockKeys()).toEqual(before)
      expect(await openedDataset()).toEqual(aDataset(3))
      await saved(keeper, more, revision)
      expect(await openedDataset()).toEqual(aDataset(4500))
    },
  )
})

describe('a store that is not as it should be', () => {
  it('of a newer program is neither read nor written', async () => {
    ;(await openDB(DATABASE, STORES_VERSION + 1)).close()
    expect(await createKeeper().list()).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(await createKeeper().save(aProject(), 0)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  async function tamper(store: 'heads' | 'blocks', change: (value: never) => unknown) {
    const db = await openDB(DATABASE)
    const [key] = await db.getAllKeys(store)
    await db.put(store, change((await db.get(store, key!)) as never), key)
    db.close()
  }

  it('holds a project of a newer form, which is listed as such and never overwritten', async () => {
    const revision = await saved(createKeeper(), aProject())
    await tamper('heads', (head: object) => ({ ...head, schema: SCHEMA + 1 }))
    const keeper = createKeeper()
    const list = await keeper.list()
    expect(list.ok && list.value.map(({ state, name }) => [state, name])).toEqual([['newer', 'Thử']])
    expect(await keeper.open('p1')).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(await keeper.save(aProject(), revision)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  it('lacks records of a block: the project is refused as a whole', async () => {
    await saved(createKeeper(), aProject(aDataset(3)))
    await tamper('blocks', (block: unknown[]) => block.slice(1))
    const opened = await createKeeper().open('p1')
    expect(!opened.ok && opened.error.kind).toBe('damaged')
  })

  it('is forbidden: that is said, and nothing throws', async () => {
    Object.assign(globalThis, { indexedDB: undefined })
    const list = await createKeeper().list()
    expect(!list.ok && list.error.kind).toBe('unavailable')
  })
})

describe('an older form', () => {
  it('is led to the form of today step by step', () => {
    const steps = [(head: object) => ({ ...head, b: 1 }), (head: object) => ({ ...head, c: 2 })]
    expect(migrated({ schema: 1, a: 0 }, steps, 3)).toEqual({
      ok: true,
      value: { schema: 3, a: 0, b: 1, c: 2 },
    })
    expect(migrated({ schema: 4 }, steps, 3)).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(migrated({}, steps, 3).ok).toBe(false)
  })
})
