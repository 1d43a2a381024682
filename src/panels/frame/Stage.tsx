import type { ReactNode } from 'react'
import { SelectionCard } from '../cards/SelectionCard'
import { ToolLine } from '../data/ToolLine'
import { CompactLegend } from '../overview/CompactLegend'
import { MapLegend } from '../overview/MapLegend'
import { useSessionState } from '../SessionContext'
import { MapControls, type MapVerbs } from './MapControls'
import { MapNotes } from './MapNotes'
import { MapTexts } from './MapTexts'
import { useStageShape } from './stageShape'
import './stage.css'

interface StageProps extends MapVerbs {
  readonly map: ReactNode
  /** On a phone the card is in the sheet, and the legend is a strip over the map. */
  readonly isPhone: boolean
}

/** The map, and what explains it: over the map where there is open land for it, else beside and below. */
export function Stage({ map, isPhone, ...verbs }: StageProps) {
  const hasCard = useSessionState((state) => state.selection !== null) && !isPhone
  const [measure, shape] = useStageShape()
  const isSpread = shape === 'spread' && !isPhone
  return (
    <div
      className="stage"
      ref={measure}
      data-shape={isPhone ? undefined : shape}
      data-card={hasCard || undefined}
    >
      {map}
      <MapTexts />
      <MapControls {...verbs} />
      <ToolLine />
      {isSpread && (
        <div className="stage-right">
          {hasCard && <StageCard />}
          <div className="stage-legend">
            <MapLegend />
          </div>
        </div>
      )}
      {!isSpread && hasCard && <StageCard />}
      {!isSpread && (
        <div className="stage-foot">
          <CompactLegend />
        </div>
      )}
      <MapNotes isPhone={isPhone} />
    </div>
  )
}

const StageCard = () => (
  <div className="stage-card">
    <SelectionCard />
  </div>
)
