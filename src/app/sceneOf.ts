import type { LineString, LonLat } from '../geometry/position'
import { stretchOf } from '../geometry/stretch'
import { classOf, FILL_BY_KEY, type FillKey } from '../look/fill'
import { NO_POINTS } from '../map/noPoints'
import type { CommuneLook, CommuneShape, CorridorMark, Disc, Scene } from '../map/scene'
import type { Commune, CommuneId } from '../province/commune'
import type { Corridor } from '../province/corridor'
import type { PostalPoint } from '../province/postalPoint'
import type { Station } from '../province/station'
import type { Village } from '../province/village'
import { reachOf } from '../radio/reach'
import type { CorridorFigures, ProvinceReport } from '../report/figures'
import { memo } from '../session/memo'
import type { SessionState } from '../session/state'
import {
  communesOf,
  type Indices,
  reportOf,
  visibleCommunes,
  visiblePostalPoints,
  visibleStations,
  visibleVillages,
} from '../session/visible'
import { postalMarks } from './postalMarks'
import { siteMarks } from './siteMarks'
import { villageMarks } from './villageMarks'

const shapesOf = memo((communes: readonly Commune[]): readonly CommuneShape[] =>
  communes.map(({ id, name, boundary }) => ({ id, label: name, boundary })),
)

const looksOf = memo(
  (
    communes: readonly Commune[],
    report: ProvinceReport | null,
    visible: Indices,
    fillKey: FillKey,
  ): ReadonlyMap<CommuneId, CommuneLook> => {
    const shown = new Set(visible)
    const fill = FILL_BY_KEY[fillKey]
    return new Map(
      communes.flatMap(({ id }, i) => {
        const figures = report?.communes[i]
        if (!figures) return []
        const value = fill.valueOf(figures)
        const look: CommuneLook = {
          step: value === null ? null : classOf(fill, value),
          lacksCulturePost: figures.culturePosts === 0,
          filteredOut: !shown.has(i),
        }
        return [[id, look]]
      }),
    )
  },
)

const corridorMarksOf = memo(
  (corridors: readonly Corridor[], figures: readonly CorridorFigures[]): readonly CorridorMark[] =>
    corridors.map(({ id, name, kind, path, extra }, i) => ({
      id,
      name,
      shield: typeof extra.shield === 'string' ? extra.shield : '',
      kind,
      path,
      gaps: (figures[i]?.gaps ?? []).map(({ fromKm, toKm }): LineString => stretchOf(path, fromKm, toKm)),
    })),
)

/** The discs of the stations that count as signal, as far as the question takes them to reach. */
const discsOf = memo(
  (stations: readonly Station[], question: SessionState['question'], wanted: boolean): readonly Disc[] => {
    if (!wanted) return []
    const { technologies, operators, reachFactor } = question.signal
    const discs: Disc[] = []
    for (const station of stations) {
      const { status, technology, operator, position } = station
      if (status !== 'active' || !technologies.includes(technology)) continue
      if (operators !== null && !operators.includes(operator)) continue
      const radiusKm = reachOf(station, question.assumedReach).radiusKm * reachFactor
      // Stations of a site mostly follow one another: the widest covers the others.
      const before = discs.at(-1)
      const isOnSameMast = before?.at[0] === position[0] && before.at[1] === position[1]
      if (!before || !isOnSameMast) discs.push({ at: position satisfies LonLat, radiusKm })
      else if (radiusKm > before.radiusKm) discs[discs.length - 1] = { at: position, radiusKm }
    }
    return discs
  },
)

const NO_STATIONS: readonly Station[] = []
const NO_VILLAGES: readonly Village[] = []
const NO_POSTAL_POINTS: readonly PostalPoint[] = []
const NO_CORRIDORS: readonly Corridor[] = []
const NO_FIGURES: readonly CorridorFigures[] = []

/** A country has 120,000 sites: nobody looks for them while they are not to be seen. */
const showsSites = ({ layers, selection, hovered }: SessionState) =>
  layers.has('sites') || selection?.kind === 'site' || hovered?.kind === 'site'

/** What the map shows of a session: each part stays the same object while nothing it is made of changed. */
export function sceneOf(state: SessionState, padding: Scene['padding'], carried: Scene['carried']): Scene {
  const { dataset, question, fill, layers } = state
  const report = reportOf(state)
  const communes = communesOf(state)
  const stations = dataset?.stations.records ?? NO_STATIONS
  return {
    theme: state.theme,
    backdrop: state.backdrop,
    communes: shapesOf(communes),
    ramp: FILL_BY_KEY[fill].ramp,
    looks: looksOf(communes, report, visibleCommunes(state), fill),
    villages: villageMarks(dataset?.villages.records ?? NO_VILLAGES, report, visibleVillages(state)),
    sites: showsSites(state) ? siteMarks(stations, visibleStations(state)) : NO_POINTS,
    postalPoints: postalMarks(dataset?.postalPoints.records ?? NO_POSTAL_POINTS, visiblePostalPoints(state)),
    corridors: corridorMarksOf(dataset?.corridors.records ?? NO_CORRIDORS, report?.corridors ?? NO_FIGURES),
    coverage: discsOf(stations, question, layers.has('coverage')),
    layers,
    selected: state.selection,
    hovered: state.hovered,
    lookedAt: state.placeLookedAt,
    tool: state.tool?.kind ?? 'choose',
    carried,
    padding,
  }
}
