import { villageSymbol } from '../../look/symbols'
import { SymbolIcon } from '../shared/SymbolIcon'
import { RowList } from '../table/RowList'
import { ratioText } from '../table/ratioText'
import { useWords } from '../words/useWords'
import type { DeadZoneRow } from './deadZoneRow'

/** The register of a phone: symbol, name, place · grade · power; people and ratio at the right. */
export function DeadZoneList({
  reachFactor,
  ...props
}: {
  readonly reachFactor: number
  readonly rows: readonly DeadZoneRow[]
  readonly selected: string | null
  readonly onSelect: (row: DeadZoneRow) => void
}) {
  const { t, f } = useWords()
  return (
    <>
      <p className="row-list-head">
        <span>{t('deadZones.phoneSorted')}</span>
        <span>{t('deadZones.phoneFigures')}</span>
      </p>
      <RowList
        {...props}
        label={t('deadZones.tableLabel')}
        idOf={({ village }) => village.id}
        summaryOf={({ village, commune, grade, ratio }) => ({
          symbol: <SymbolIcon name={villageSymbol(grade)} />,
          title: village.name,
          detail: [
            commune ?? t('deadZones.outside'),
            t(`deadZones.${grade}`).toLowerCase(),
            village.gridPower === false && t('deadZones.phonePowerNo'),
          ]
            .filter(Boolean)
            .join(' · '),
          figure: f.count(village.population),
          second: Number.isFinite(ratio)
            ? t('deadZones.phoneRatio', { ratio: ratioText(ratio, reachFactor, f) })
            : t('deadZones.noStation'),
        })}
      />
    </>
  )
}
