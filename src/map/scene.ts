import type { Bounds, LineString, LonLat, MultiPolygon } from '../geometry/position'
import type { Ramp } from '../look/fill'
import type { CommuneId } from '../province/commune'
import type { CorridorId } from '../province/corridor'
import type { PostalPointId } from '../province/postalPoint'
import type { SiteId } from '../province/station'
import type { VillageId } from '../province/village'

/** Sea, neighbouring lands and well-known places behind the communes; read from the dataset's backdrop file. */
export interface Backdrop {
  readonly sea: MultiPolygon
  readonly islands: readonly { readonly name: string; readonly shape: MultiPolygon }[]
  /** Names of neighbouring lands and the sea. */
  readonly lands: readonly { readonly name: string; readonly at: LonLat; readonly kind: 'land' | 'sea' }[]
  readonly places: readonly {
    readonly name: string
    readonly at: LonLat
    readonly kind: 'seat' | 'town' | 'place'
  }[]
}

export interface CommuneShape {
  readonly id: CommuneId
  readonly label: string
  readonly boundary: MultiPolygon
}

/** How a commune looks now. */
export interface CommuneLook {
  /** Class of the ramp, 0 lowest; null for no value (dotted ground). */
  readonly step: number | null
  /** Hatch and dashed edge. */
  readonly lacksCulturePost: boolean
  /** Plain ground, borders stay. */
  readonly filteredOut: boolean
}

/** Where the points of a layer are and what they are called. Sent to the map once: the same object while only looks change. */
export interface PointPlaces<Id extends string = string> {
  readonly ids: readonly Id[]
  /** Longitude, latitude, longitude, …: WGS-84 degrees. */
  readonly lonLat: Float64Array
  readonly labels: readonly string[]
}

/** Points as columns: a filter or a slider makes new looks, and nothing per point. */
export interface PointMarks<Id extends string = string> {
  readonly places: PointPlaces<Id>
  /** A code of `packLook` for each place. */
  readonly looks: Uint16Array
}

export interface CorridorMark {
  readonly id: CorridorId
  readonly name: string
  /** "QL1", "QL9", "HCM", "CT": drawn as a road shield. */
  readonly shield: string
  readonly kind: string
  readonly path: LineString
  /** Stretches out of reach. */
  readonly gaps: readonly LineString[]
}

export interface Disc {
  readonly at: LonLat
  readonly radiusKm: number
}

export const MAP_LAYERS = [
  'gaps',
  'villages',
  'culturePost',
  'postalPoints',
  'coverage',
  'sites',
  'corridors',
] as const
export type MapLayer = (typeof MAP_LAYERS)[number]

/** What is picked out on the map, in the domain's words. */
export type MapTarget =
  | { readonly kind: 'commune'; readonly id: CommuneId }
  | { readonly kind: 'village'; readonly id: VillageId }
  | { readonly kind: 'site'; readonly id: SiteId }
  | { readonly kind: 'postalPoint'; readonly id: PostalPointId }

/** What the pointer and the keys do: choose what is there, place something new, or move the point that is selected. */
export type MapTool = 'choose' | 'place' | 'move'

/** A point on its way. `label`: how far it is from where it stood. */
export interface Carried {
  readonly from: LonLat
  readonly to: LonLat
  readonly label: string
}

/**
 * Everything the map shows, as plain data. Parts are compared by reference: keep a part that did not change.
 * `coverage` is the union of these discs; commune fill and coverage are never shown together (the fill gives way).
 */
export interface Scene {
  readonly theme: 'light' | 'dark'
  readonly backdrop: Backdrop | null
  readonly communes: readonly CommuneShape[]
  readonly ramp: Ramp
  readonly looks: ReadonlyMap<CommuneId, CommuneLook>
  readonly villages: PointMarks<VillageId>
  readonly sites: PointMarks<SiteId>
  readonly postalPoints: PointMarks<PostalPointId>
  readonly corridors: readonly CorridorMark[]
  readonly coverage: readonly Disc[]
  readonly layers: ReadonlySet<MapLayer>
  readonly selected: MapTarget | null
  readonly hovered: MapTarget | null
  /** A place where nothing stands that could be selected; ringed like what is. */
  readonly lookedAt: LonLat | null
  readonly tool: MapTool
  readonly carried: Carried | null
  /** Pixels at each edge of the map that panels lie over. */
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

export interface MapEvents {
  /** null when the ground was clicked. */
  onPick(target: MapTarget | null): void
  onHover(target: MapTarget | null): void
  /** With the tool "place", or beside the selected point with the tool "move": a place was clicked, or chosen by Enter. */
  onPlace(at: LonLat): void
  /** With the tool "move": the selected point is on its way, or was put there. Moves of one `stroke` belong together. */
  onCarry(to: LonLat, stroke: number, isPut: boolean): void
  /** The tool is put away. */
  onToolDone(): void
  /** Enter was pressed on the map: whoever shows what is selected may take the focus. */
  onEnter(): void
  /** WebGL2 is missing or was lost for good: the rest of the program goes on without the map. */
  onUnavailable(reason: string): void
}

/** The one object that owns the map. */
export interface ProvinceMap {
  /** Makes the map look like `scene`, touching only the parts that differ. */
  show(scene: Scene): void
  /** Eases there after a deliberate choice, and only if it is not in view already. */
  flyTo(bounds: Bounds): void
  zoomIn(): void
  zoomOut(): void
  home(): void
  resize(): void
  remove(): void
}
