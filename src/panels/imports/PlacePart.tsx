import { Check, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { FileShape } from '../../files/openedFile'
import type { Commune } from '../../province/commune'
import type { Draft } from '../../session/importing/draft'
import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { PlacePicture } from './PlacePicture'
import { type Landing, type Points, placeOfRow } from './points'
import { SystemPart } from './SystemPart'
import { keyOfSystem } from './systemChoices'

interface PlacePartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly points: Points
  readonly landing: Landing | null
  readonly communes: readonly Commune[]
  readonly row: number | null
  readonly onRow: (row: number) => void
}

/** Where the records land, and in which system of coordinates that is so. */
export function PlacePart({ draft, shape, points, landing, communes, row, onRow }: PlacePartProps) {
  const { t, f } = useWords()
  const theme = useSessionState((state) => state.theme)
  const { read } = draft
  const marked = useMemo(() => (read && row !== null ? placeOfRow(read, row) : null), [read, row])
  const total = points.row.length
  const caption = landing
    ? t('imports.place.inside', { count: total, inside: f.count(landing.inside), all: f.count(total) })
    : total > 0 && t('imports.place.points', { count: total, all: f.count(total) })
  return (
    <section className="imports-place" aria-labelledby="imports-place-title">
      <header className="imports-part-head">
        <h3 className="exchange-heading" id="imports-place-title">
          {t('imports.place.title')}
        </h3>
        <Recognised draft={draft} />
      </header>
      <figure className="imports-picture">
        <PlacePicture
          key={theme}
          label={[t('imports.place.picture'), caption].filter(Boolean).join(': ')}
          read={draft.read}
          points={points}
          communes={communes}
          marked={marked}
          onRow={onRow}
        />
        {caption && (
          <figcaption className="imports-caption" role="status">
            {caption}
          </figcaption>
        )}
      </figure>
      <SystemPart draft={draft} shape={shape} points={points} communes={communes} />
    </section>
  )
}

/** How sure it is where the records are, in a word. */
function Recognised({ draft: { read, guess } }: { readonly draft: Draft }) {
  const { t } = useWords()
  const coordinates = read?.reading.coordinates
  if (!coordinates && read) return null
  if (!coordinates) return <Word isSure={false}>{t('imports.place.none')}</Word>
  if (coordinates.sureness === 'doubtful') return <Word isSure={false}>{t('imports.place.several')}</Word>
  if (coordinates.basis === 'file') return <Word isSure>{t('imports.place.byFile')}</Word>
  const guessed = guess.coordinates && keyOfSystem(guess.coordinates.system)
  if (coordinates.basis === 'given' && guessed !== keyOfSystem(coordinates.system))
    return <Word isSure>{t('imports.place.chosen')}</Word>
  return <Word isSure>{t('imports.place.recognised', { system: DATUM[coordinates.system.kind] })}</Word>
}

const DATUM = { wgs84: 'WGS-84', 'vn2000-degrees': 'VN-2000', vn2000: 'VN-2000', utm: 'UTM' } as const

function Word({ isSure, children }: { readonly isSure: boolean; readonly children: string }) {
  const Icon = isSure ? Check : TriangleAlert
  return (
    <span className={isSure ? 'imports-sure' : 'imports-look'}>
      <Icon size={15} aria-hidden />
      {children}
    </span>
  )
}
