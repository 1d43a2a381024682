import { useMemo } from 'react'
import { type CoordinateSystem, meridianName, systemName } from '../../files/crs'
import type { FileShape } from '../../files/openedFile'
import { QUANG_BINH_MERIDIAN, QUANG_TRI_MERIDIAN } from '../../files/vn2000'
import type { Commune } from '../../province/commune'
import type { Draft } from '../../session/importing/draft'
import { Choice, Choices } from '../exchange/Choices'
import { useSession } from '../SessionContext'
import type { Format } from '../shared/format'
import { Select } from '../shared/Select'
import type { Words } from '../table/Words'
import { useWords } from '../words/useWords'
import type { Points } from './points'
import { keyOfSystem, possibleSystems, type SystemChoice, systemChoices } from './systemChoices'
import { useShares } from './useShares'
import './SystemPart.css'

function systemWords(system: CoordinateSystem, t: Words): string {
  switch (system.kind) {
    case 'wgs84':
      return t('imports.system.wgs84')
    case 'vn2000-degrees':
      return t('imports.system.vn2000Degrees')
    case 'vn2000':
      return t('imports.system.vn2000', { meridian: meridianName(system.centralMeridian) })
    case 'utm':
      return systemName(system)
  }
}

/** Where the points would land, compared with the guess; of the guess itself, whose system it is. */
function consequenceOf({ system, move }: SystemChoice, t: Words, f: Format): string {
  if (move && move.inProvince === 0) return t('imports.system.noFit')
  if (move)
    return t('imports.system.off', { by: f.km(move.km, 1), towards: t(`imports.towards.${move.towards}`) })
  if (system.kind !== 'vn2000') return t('imports.system.guessed')
  if (system.centralMeridian === QUANG_TRI_MERIDIAN) return 'Quảng Trị'
  return system.centralMeridian === QUANG_BINH_MERIDIAN ? 'Quảng Bình' : t('imports.system.guessed')
}

interface SystemPartProps {
  readonly draft: Draft
  readonly shape: FileShape
  readonly points: Points
  /** Those of the territory in use. */
  readonly communes: readonly Commune[]
}

/** The systems that the numbers could be of, each with its consequence; every other one in a list behind them. */
export function SystemPart({ draft, shape, points, communes }: SystemPartProps) {
  const { t, f } = useWords()
  const session = useSession()
  const current = draft.read?.reading.coordinates ?? null
  const guess = draft.guess.coordinates ?? current
  const offered = useMemo(() => (guess ? systemChoices(guess) : []), [guess])
  const shares = useShares(points, communes, current?.system ?? null, offered)
  if (shape.form === 'features' || current?.basis === 'file') return <FixedSystem draft={draft} />
  if (draft.read && !current) return null
  const possible = possibleSystems(guess?.system ?? null)
  const isOffered = (key: string) => offered.some(({ system }) => keyOfSystem(system) === key)
  const chosen = draft.choices.crs ?? current?.system
  const selected = chosen && chosen.kind !== 'auto' ? keyOfSystem(chosen) : NONE
  const choose = (key: string) => {
    const crs = possible.find((system) => keyOfSystem(system) === key)
    if (crs) session.imports.choose(draft.id, { crs })
  }
  const others = possible.filter((system) => !isOffered(keyOfSystem(system)))
  return (
    <div className="imports-systems">
      {offered.length > 0 && (
        <Choices label={t('imports.system.label')} value={selected} onChange={choose}>
          {offered.map((choice) => {
            const key = keyOfSystem(choice.system)
            const share = shares.get(key)
            return (
              <Choice
                key={key}
                value={key}
                aside={consequenceOf(choice, t, f)}
                {...(share !== undefined && {
                  note: t('imports.system.share', { share: f.percent(share) }),
                })}
              >
                {systemWords(choice.system, t)}
              </Choice>
            )
          })}
        </Choices>
      )}
      {others.length > 0 && (
        <Select
          label={offered.length > 0 ? t('imports.system.other') : t('imports.system.label')}
          options={[
            { key: NONE, label: t('imports.system.choose') },
            ...others.map((system) => ({ key: keyOfSystem(system), label: systemWords(system, t) })),
          ]}
          selected={isOffered(selected) ? NONE : selected}
          onChange={choose}
        />
      )}
    </div>
  )
}

const NONE = ''

/** The file says itself what its coordinates are. */
function FixedSystem({ draft: { read } }: { readonly draft: Draft }) {
  const { t } = useWords()
  const system = read?.reading.coordinates?.system
  return system ? <p className="imports-fixed">{systemWords(system, t)}</p> : null
}
