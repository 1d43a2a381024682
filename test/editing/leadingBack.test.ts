import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  changedFields,
  type Difference,
  differencesOf,
  movedM,
  recordIn,
} from '../../src/editing/differences'
import { withAdded, withRemoved, withReplaced, withTakenBack } from '../../src/editing/editRecords'
import type { Layer } from '../../src/province/dataset'
import type { Station } from '../../src/province/station'
import { aLayer, aStation } from './aLayer'

type Edit = (layer: Layer<Station>) => Layer<Station>

/** Adds, moves, changes or deletes one of ten stations, of which the file gave six; what does not apply does nothing. */
const anEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('add', 'move', 'reach', 'remark', 'delete'), fc.nat(9), fc.nat(3))
  .map(([deed, n, value]): Edit => {
    const id = `s${n}`
    return (layer) => {
      const known = layer.records.find((record) => record.id === id)
      if (!known) return deed === 'add' ? withAdded(layer, aStation(id, { reachKm: value })) : layer
      if (deed === 'delete') return withRemoved(layer, new Set([id]))
      if (deed === 'move') return withReplaced(layer, [{ ...known, position: [107, 16.75 + value / 1000] }])
      if (deed === 'reach') return withReplaced(layer, [{ ...known, reachKm: value || null }])
      return withReplaced(layer, [{ ...known, extra: value ? { 'Ghi chú': value } : {} }])
    }
  })

const SIX = aLayer(...Array.from({ length: 6 }, (_, n) => aStation(`s${n}`)))
const someEdits = fc.array(anEdit, { maxLength: 40 })
const byId = (records: readonly Station[]) => new Map(records.map((record) => [record.id, record]))

/** The loaded records with the differences told to them, field by field: what a reader of the list would do by hand. */
function toldTo(loaded: readonly Station[], differences: readonly Difference<Station>[]) {
  const now = byId(loaded)
  for (const difference of differences) {
    const record = recordIn(difference)
    if (difference.kind === 'deleted') now.delete(record.id)
    else if (difference.kind === 'added') now.set(record.id, record)
    else {
      const told: Record<string, unknown> = { ...now.get(record.id), extra: { ...now.get(record.id)?.extra } }
      for (const { field, after } of changedFields(difference)) {
        if (!field.startsWith('extra.')) told[field] = after
        else if (after !== null) told.extra = { ...(told.extra as object), [field.slice(6)]: after }
      }
      if (movedM(difference) > 0) told.position = record.position
      now.set(record.id, told as unknown as Station)
    }
  }
  return now
}

it('the differences after any edits, told to the loaded records field by field, make the records of now', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const edited = edits.reduce((layer, edit) => edit(layer), SIX)
      expect(toldTo(SIX.records, differencesOf(edited))).toEqual(byId(edited.records))
    }),
  )
})

it('taking back one difference takes that one off the list and no other; taking back all gives the file', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(), (edits, which) => {
      let layer = edits.reduce((before, edit) => edit(before), SIX)
      for (let left = differencesOf(layer); left.length > 0; left = differencesOf(layer)) {
        const gone = left[which % left.length]!
        layer = withTakenBack(layer, new Set([recordIn(gone).id]))
        expect(differencesOf(layer)).toEqual(left.filter((one) => one !== gone))
      }
      expect(layer.records.map((record) => JSON.stringify(record))).toEqual(
        SIX.records.map((record) => JSON.stringify(record)),
      )
    }),
  )
})
