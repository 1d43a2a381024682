import { GRADES, type Grade, gradeOf } from '../coverage/grade'
import { villageSymbol } from '../look/symbols'
import { NO_POINTS } from '../map/noPoints'
import { HIDDEN, symbolCode } from '../map/pointLook'
import type { PointMarks } from '../map/scene'
import type { Village, VillageId } from '../province/village'
import type { ProvinceReport } from '../report/figures'
import { memo } from '../session/memo'
import type { Indices } from '../session/visible'
import { placesOf } from './placesOf'

const villagePlaces = memo((villages: readonly Village[]) => placesOf(villages, ({ name }) => name))

const LOOKS = Object.fromEntries(
  GRADES.map((grade) => [grade, symbolCode(villageSymbol(grade))]),
) as Readonly<Record<Grade, number>>

/** Villages by their grade; none before the report of these villages is there. */
export const villageMarks = memo(
  (villages: readonly Village[], report: ProvinceReport | null, visible: Indices): PointMarks<VillageId> => {
    if (report?.villages.ratio.length !== villages.length) return NO_POINTS
    const { ratio } = report.villages
    const { reachFactor } = report.question.signal
    const looks = new Uint16Array(villages.length).fill(HIDDEN)
    for (const i of visible) {
      looks[i] = LOOKS[gradeOf(ratio[i] ?? Number.POSITIVE_INFINITY, reachFactor)]
    }
    return { places: villagePlaces(villages), looks }
  },
)
