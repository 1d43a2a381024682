import { useMemo } from 'react'
import type { Commune } from '../../province/commune'
import { districtsOf } from '../overview/districts'
import { useSession, useSessionState } from '../SessionContext'
import { Select } from '../shared/Select'
import { compareNames } from '../table/sortRows'
import { useWords } from '../words/useWords'

const ALL = 'all'
const SEVERAL = 'several'

/** Absent where the edition has no districts. */
export function DistrictSelect({ communes }: { readonly communes: readonly Commune[] }) {
  const session = useSession()
  const { t } = useWords()
  const chosen = useSessionState((state) => state.filter.districts)
  const districts = useMemo(
    () => districtsOf(communes).toSorted((a, b) => compareNames(a.name, b.name)),
    [communes],
  )
  if (districts.length === 0) return null
  const several = chosen !== null && chosen.length !== 1
  return (
    <Select
      label={t('communes.district')}
      options={[
        { key: ALL, label: t('communes.allDistricts') },
        ...(several
          ? [{ key: SEVERAL, label: t('communes.severalDistricts', { count: chosen.length }) }]
          : []),
        ...districts.map(({ code, name }) => ({ key: code, label: name })),
      ]}
      selected={chosen === null ? ALL : several ? SEVERAL : (chosen[0] ?? ALL)}
      onChange={(key) => {
        if (key !== SEVERAL) session.setFilter({ districts: key === ALL ? null : [key] })
      }}
    />
  )
}
