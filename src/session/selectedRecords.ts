import type { EditableLayer, RecordOf } from '../editing/editableLayer'
import type { Dataset } from '../province/dataset'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import type { Selection, SwitchableLayer } from './state'

/** The layer of the map that shows the records of a layer. */
export const LAYER_ON_MAP: Readonly<Record<EditableLayer, SwitchableLayer>> = {
  stations: 'sites',
  postalPoints: 'postalPoints',
  villages: 'villages',
}

/** What is picked out on the map when a record is: of a station its site. */
export function selectionOf(layer: EditableLayer, record: RecordOf[EditableLayer]): Selection {
  switch (layer) {
    case 'stations':
      return { kind: 'site', id: (record as Station).siteId }
    case 'postalPoints':
      return { kind: 'postalPoint', id: (record as PostalPoint).id }
    case 'villages':
      return { kind: 'village', id: (record as Village).id }
  }
}

/** The records behind what is selected, with their layer. */
export type SelectedRecords = {
  [K in EditableLayer]: { readonly layer: K; readonly records: readonly RecordOf[K][] }
}[EditableLayer]

/** The stations of a site, or the one point; null for a commune, and for what is not there any more. */
export function recordsOfSelection(dataset: Dataset, selection: Selection): SelectedRecords | null {
  const found = chosenOf(dataset, selection)
  return found && found.records.length > 0 ? found : null
}

function chosenOf(
  { stations, postalPoints, villages }: Dataset,
  selection: Selection,
): SelectedRecords | null {
  switch (selection.kind) {
    case 'commune':
      return null
    case 'site':
      return { layer: 'stations', records: stations.records.filter(({ siteId }) => siteId === selection.id) }
    case 'postalPoint':
      return { layer: 'postalPoints', records: postalPoints.records.filter(({ id }) => id === selection.id) }
    case 'village':
      return { layer: 'villages', records: villages.records.filter(({ id }) => id === selection.id) }
  }
}
