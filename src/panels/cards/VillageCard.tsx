import { type Grade, gradeOf, isDeadZone } from '../../coverage/grade'
import { villageSymbol } from '../../look/symbols'
import type { Village, VillageId } from '../../province/village'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { SymbolIcon } from '../shared/SymbolIcon'
import { Tag } from '../shared/Tag'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'
import { CardShell } from './CardShell'
import { NoCard } from './NoCard'
import { placeOf } from './placeOf'
import { RecordActions } from './RecordActions'
import { VillageByTechnology } from './VillageByTechnology'
import { VillageNearby } from './VillageNearby'
import { VillageStatus } from './VillageStatus'
import { VillageWhy } from './VillageWhy'

export function VillageCard({ id, onClose }: { readonly id: VillageId; readonly onClose: () => void }) {
  const { t } = useWords()
  const villages = useSessionState((state) => state.dataset?.villages.records)
  const report = useSessionState(reportOf)
  const communes = useCommunes()
  const index = villages?.findIndex((village) => village.id === id) ?? -1
  const village = villages?.[index]
  if (!village) return <NoCard id={id} onClose={onClose} />
  const ratio = report?.villages.ratio[index]
  const commune = communes[report?.villages.commune[index] ?? -1]
  const grade = report && ratio !== undefined ? gradeOf(ratio, report.question.signal.reachFactor) : null
  return (
    <CardShell
      title={village.name || village.id}
      place={placeOf(commune) ?? t('cards.village.outside')}
      onClose={onClose}
    >
      <Tags village={village} grade={grade} />
      {report && grade && (
        <>
          <VillageWhy index={index} report={report} isGap={isDeadZone(grade)} />
          <VillageStatus village={village} grade={grade} />
          <VillageByTechnology index={index} report={report} />
          <VillageNearby village={village} index={index} report={report} />
        </>
      )}
      <RecordActions layer="villages" records={[village]} />
    </CardShell>
  )
}

function Tags({ village, grade }: { readonly village: Village; readonly grade: Grade | null }) {
  const { t, f } = useWords()
  const { population, households, poorHouseholds, gridPower, especiallyDisadvantaged } = village
  return (
    <p className="card-tags figures">
      {grade && (
        <Tag tone={isDeadZone(grade) ? 'gap' : 'neutral'}>
          <SymbolIcon name={villageSymbol(grade)} /> {t(`cards.village.grade.${grade}`)}
        </Tag>
      )}
      {population !== null && (
        <Tag>{t('cards.village.people', { count: population, people: f.count(population) })}</Tag>
      )}
      {households !== null && (
        <Tag>{t('cards.village.households', { count: households, households: f.count(households) })}</Tag>
      )}
      {poorHouseholds !== null && (
        <Tag>
          {t('cards.village.poorHouseholds', { count: poorHouseholds, households: f.count(poorHouseholds) })}
        </Tag>
      )}
      {gridPower !== null && <Tag>{t(gridPower ? 'cards.village.gridYes' : 'cards.village.gridNo')}</Tag>}
      {especiallyDisadvantaged && <Tag>{t('cards.village.disadvantaged')}</Tag>}
    </p>
  )
}
