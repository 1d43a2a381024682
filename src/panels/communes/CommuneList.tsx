import { SymbolIcon } from '../shared/SymbolIcon'
import { Tag } from '../shared/Tag'
import { RowList } from '../table/RowList'
import { shortDistrict } from '../table/shortNames'
import { useWords } from '../words/useWords'
import { type CommuneRow, SHOWN_TECHNOLOGY } from './communeRow'

/** The commune table of a phone: name, place, the two gaps; radius and coverage at the right. */
export function CommuneList(props: {
  readonly rows: readonly CommuneRow[]
  readonly selected: string | null
  readonly onSelect: (row: CommuneRow) => void
}) {
  const { t, f } = useWords()
  return (
    <>
      <p className="row-list-head">
        <span>{t('communes.phoneSorted')}</span>
        <span>{t('communes.phoneFigures', { technology: SHOWN_TECHNOLOGY })}</span>
      </p>
      <RowList
        {...props}
        label={t('communes.tableLabel')}
        idOf={(row) => row.id}
        summaryOf={({ name, district, figures }) => ({
          symbol: figures.culturePosts === 0 && (
            <SymbolIcon name="lacks-culture-post" label={t('communes.lacksCulturePost')} />
          ),
          title: name,
          detail: [
            district && shortDistrict(district),
            t('communes.phoneGaps', {
              gaps: f.count(figures.deadZoneVillages),
              villages: f.count(figures.villages),
            }),
          ]
            .filter(Boolean)
            .join(' · '),
          figure:
            figures.meanServiceRadiusKm === null ? (
              <Tag>{t('communes.noPoint')}</Tag>
            ) : (
              f.km(figures.meanServiceRadiusKm)
            ),
          second: `${SHOWN_TECHNOLOGY} ${f.percent(figures.populationCoveredShareByTechnology[SHOWN_TECHNOLOGY])}`,
        })}
      />
    </>
  )
}
