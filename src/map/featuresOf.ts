import { type LonLat, positionsOf, type MultiPolygon as Shape } from '../geometry/position'
import type { BorderStretch } from './communeBorders'
import { indexOfTarget } from './placeOfTarget'
import { HIDDEN, pointProperties } from './pointLook'
import type { Backdrop, Carried, CommuneShape, CorridorMark, PointMarks, Scene } from './scene'
import { shieldPoints } from './shieldPoints'
import { widestSpan } from './widestSpan'

/** Properties of features: what layers and picking read. Sources promote `id`, because a feature's own id must be a number. */
type Properties = Record<string, string | number | boolean>

const feature = <G extends GeoJSON.Geometry>(
  geometry: G,
  properties: Properties,
): GeoJSON.Feature<G, Properties> => ({
  type: 'Feature',
  geometry,
  properties,
})

export const collection = <G extends GeoJSON.Geometry>(
  features: GeoJSON.Feature<G, Properties>[] = [],
): GeoJSON.FeatureCollection<G, Properties> => ({ type: 'FeatureCollection', features })

const point = ([lon, lat]: LonLat): GeoJSON.Point => ({ type: 'Point', coordinates: [lon, lat] })
const line = (path: readonly LonLat[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: path as unknown as GeoJSON.Position[],
})
const shape = (boundary: Shape): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: boundary as unknown as GeoJSON.Position[][][],
})

export const communeFeatures = (communes: readonly CommuneShape[]) =>
  collection(communes.map(({ id, boundary }) => feature(shape(boundary), { id })))

/** One point per commune, where its name fits best; none for a shape without area. */
export const communeNameFeatures = (communes: readonly CommuneShape[]) =>
  collection(
    communes.flatMap(({ id, label, boundary }) => {
      const at = widestSpan(boundary)
      return at ? [feature(point(at), { id, label })] : []
    }),
  )

/** Keyed by their place in the list. */
export const borderFeatures = (borders: readonly BorderStretch[]) =>
  collection(borders.map(({ path, sides }, id) => feature(line(path), { id, outer: sides[1] === null })))

/** Points that are not hidden, keyed by their place in the columns. */
export function pointFeatures({ places: { lonLat, labels }, looks }: PointMarks) {
  const features: GeoJSON.Feature<GeoJSON.Point, Properties>[] = []
  looks.forEach((look, id) => {
    if (look === HIDDEN) return
    const at: LonLat = [lonLat[2 * id]!, lonLat[2 * id + 1]!]
    features.push(feature(point(at), { id, ...pointProperties(look, labels[id] ?? '') }))
  })
  return collection(features)
}

export const corridorFeatures = (corridors: readonly CorridorMark[]) =>
  collection(corridors.map(({ id, kind, path }) => feature(line(path), { id, kind })))

/** Where a road carries its number: sparsely from far, and often enough that a screen close by shows one. */
const SHIELDS = [
  { stretchKm: 45, from: 0 },
  { stretchKm: 9, from: 11 },
] as const

export function shieldFeatures(corridors: readonly CorridorMark[], backdrop: Backdrop | null) {
  const places = (backdrop ?? BARE).places.map(({ at }) => at)
  return collection(
    SHIELDS.flatMap(({ stretchKm, from }) =>
      corridors
        .filter(({ shield }) => shield !== '')
        .flatMap(({ id, shield, path }) =>
          shieldPoints(path, stretchKm, places).map((at) => feature(point(at), { id, label: shield, from })),
        ),
    ),
  )
}

export const corridorGapFeatures = (corridors: readonly CorridorMark[]) =>
  collection(corridors.flatMap(({ id, gaps }) => gaps.map((path) => feature(line(path), { id }))))

const BARE: Backdrop = { sea: [], islands: [], lands: [], places: [] }

export const seaFeatures = (backdrop: Backdrop | null) =>
  collection((backdrop ?? BARE).sea.map((polygon) => feature(shape([polygon]), {})))

export const islandFeatures = (backdrop: Backdrop | null) =>
  collection((backdrop ?? BARE).islands.map(({ shape: island }) => feature(shape(island), {})))

export const placeFeatures = (backdrop: Backdrop | null) => {
  const { islands, lands, places } = backdrop ?? BARE
  return collection([
    ...lands.map(({ name, at, kind }) => feature(point(at), { label: name, kind })),
    ...places.map(({ name, at, kind }) => feature(point(at), { label: name, kind })),
    ...islands.flatMap(({ name, shape: island }) => {
      const at = eastmost(island)
      return at ? [feature(point(at), { label: name, kind: 'island' })] : []
    }),
  ])
}

/** Where the name of an island begins, so that it does not cover the island. */
const eastmost = (island: Shape): LonLat | undefined =>
  [...positionsOf(island)].reduce<LonLat | undefined>(
    (best, at) => (best && best[0] >= at[0] ? best : at),
    undefined,
  )

type Pointed = Pick<Scene, 'selected' | 'hovered' | 'lookedAt' | 'villages' | 'sites' | 'postalPoints'>

/** Rings around the selected and the hovered point; a commune is outlined by its own shape instead. */
export function focusFeatures(scene: Pointed) {
  const marked = (target: Scene['selected'], role: 'selected' | 'hovered') => {
    const found = target && indexOfTarget(scene, target)
    if (!found) return []
    const { places, index } = found
    const at: LonLat = [places.lonLat[2 * index]!, places.lonLat[2 * index + 1]!]
    return [feature(point(at), { role, label: places.labels[index] ?? '' })]
  }
  const place = scene.lookedAt ? [feature(point(scene.lookedAt), { role: 'selected', label: '' })] : []
  return collection([...marked(scene.hovered, 'hovered'), ...marked(scene.selected, 'selected'), ...place])
}

/** The way of a point that is carried, and its ends. */
export const carryFeatures = (carried: Carried | null) =>
  collection<GeoJSON.Geometry>(
    carried
      ? [
          feature(line([carried.from, carried.to]), { role: 'way' }),
          feature(point(carried.from), { role: 'from' }),
          feature(point(carried.to), { role: 'to', label: carried.label }),
        ]
      : [],
  )

/** Shapes of the selected and the hovered commune. */
export const communeFocusFeatures = (scene: Pick<Scene, 'selected' | 'hovered' | 'communes'>) =>
  collection(
    (['hovered', 'selected'] as const).flatMap((role) => {
      const target = scene[role]
      const commune = target?.kind === 'commune' && scene.communes.find(({ id }) => id === target.id)
      return commune ? [feature(shape(commune.boundary), { role })] : []
    }),
  )
