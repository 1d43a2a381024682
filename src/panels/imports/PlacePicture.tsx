import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import type { LayerRead } from '../../files/layerRead'
import { type Bounds, boundsOf, type LonLat } from '../../geometry/position'
import type { Commune } from '../../province/commune'
import { useSessionState } from '../SessionContext'
import { paint, paintGround, paintMark, paintPoints } from './paintPlaces'
import { nearestPoint, pictureOf, viewOf } from './picture'
import { everyPositionOf, type Points } from './points'
import { useSize } from './useSize'
import './PlacePicture.css'

interface PlacePictureProps {
  readonly label: string
  readonly read: LayerRead | null
  readonly points: Points
  /** Those of the territory in use. */
  readonly communes: readonly Commune[]
  /** The place that is marked. */
  readonly marked: LonLat | null
  readonly onRow: (row: number) => void
}

/** A finger is not sharper. */
const PICK_PX = 10

const boundsOfCommunes = (communes: readonly Commune[]): Bounds | null => boundsOf(everyPositionOf(communes))

/** What the read file brings itself as shapes. */
function boundsOfShapes(read: LayerRead | null): Bounds | null {
  if (read?.kind === 'communes') return boundsOfCommunes(read.layer.records)
  return read?.kind === 'corridors' ? boundsOf(read.layer.records.flatMap(({ path }) => path)) : null
}

/**
 * A small map: the territory, and over it what the file brings. Pressing a point finds its row. Its colours are those of the
 * theme in which it was made: give it the theme as its key.
 */
export function PlacePicture({ label, read, points, communes, marked, onRow }: PlacePictureProps) {
  const [box, size] = useSize()
  const ground = useRef<HTMLCanvasElement>(null)
  const marks = useRef<HTMLCanvasElement>(null)
  const sea = useSessionState((state) => state.backdrop?.sea)
  const bounds = useMemo(() => {
    const shapes = boundsOfShapes(read)
    return shapes ?? viewOf(boundsOfCommunes(communes), points)
  }, [read, communes, points])
  const picture = useMemo(() => (bounds && size ? pictureOf(bounds, ...size) : null), [bounds, size])

  useEffect(() => {
    paint(ground.current, picture, (context, drawn, ink) => {
      paintGround(context, drawn, ink, { communes, sea: sea ?? [], read })
      paintPoints(context, drawn, ink, points)
    })
  }, [picture, communes, sea, read, points])

  useEffect(() => {
    paint(marks.current, picture, (context, drawn, ink) => marked && paintMark(context, drawn, ink, marked))
  }, [picture, marked])

  const pick = (event: PointerEvent<HTMLCanvasElement>) => {
    const at = event.currentTarget.getBoundingClientRect()
    if (!picture) return
    const found = nearestPoint(picture, points, [event.clientX - at.left, event.clientY - at.top], PICK_PX)
    if (found >= 0) onRow(points.row[found]!)
  }
  return (
    <div className="imports-canvases" ref={box} role="img" aria-label={label}>
      <canvas ref={ground} />
      <canvas ref={marks} onPointerUp={pick} />
    </div>
  )
}
