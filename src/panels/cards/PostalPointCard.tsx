import { postalSymbol } from '../../look/symbols'
import type { PostalRule } from '../../postal/postalRule'
import type { PostalPoint, PostalPointId } from '../../province/postalPoint'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { Note } from '../shared/Note'
import { SymbolIcon } from '../shared/SymbolIcon'
import { useCommunes } from '../shared/useCommunes'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { CardShell } from './CardShell'
import { Fact, Facts } from './Facts'
import { NoCard } from './NoCard'
import { placeOf } from './placeOf'
import { RecordActions } from './RecordActions'

export function PostalPointCard({
  id,
  onClose,
}: {
  readonly id: PostalPointId
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const points = useSessionState((state) => state.dataset?.postalPoints.records)
  const report = useSessionState(reportOf)
  const rule = useSessionState((state) => state.question.postal)
  const communes = useCommunes()
  const index = points?.findIndex((point) => point.id === id) ?? -1
  const point = points?.[index]
  if (!point) return <NoCard id={id} onClose={onClose} />
  const commune = communes[report?.postalCommune[index] ?? -1]
  return (
    <CardShell
      title={point.name || t('cards.postalPoint.unnamed')}
      place={placeOf(commune) ?? t('cards.village.outside')}
      onClose={onClose}
    >
      <PostalFacts point={point} />
      <RecordActions layer="postalPoints" records={[point]} />
      {!counts(point, rule) && <Note>{t('cards.postalPoint.notCounted')}</Note>}
    </CardShell>
  )
}

const counts = (point: PostalPoint, { kinds, staffedOnly }: PostalRule): boolean =>
  (kinds === null || kinds.includes(point.kind)) && (!staffedOnly || point.staffed === true)

function PostalFacts({ point }: { readonly point: PostalPoint }) {
  const { t, f } = useWords()
  const { kind, operator, staffed, hoursPerWeek, services, postalCode } = point
  return (
    <CardSection>
      <Facts>
        <Fact name={t('cards.postalPoint.kind')}>
          <SymbolIcon name={postalSymbol(kind, staffed)} /> {t(`cards.postalPoint.kinds.${kind}`)}
        </Fact>
        {operator && <Fact name={t('cards.postalPoint.operator')}>{operator}</Fact>}
        <Fact name={t('cards.postalPoint.staffed')} isFaint={staffed === null}>
          {staffed === null ? t('cards.unknown') : t(staffed ? 'cards.yes' : 'cards.no')}
        </Fact>
        {hoursPerWeek !== null && (
          <Fact name={t('cards.postalPoint.hours')}>
            {t('cards.postalPoint.hoursValue', { count: hoursPerWeek, hours: f.short(hoursPerWeek, 1) })}
          </Fact>
        )}
        {services && <Fact name={t('cards.postalPoint.services')}>{services}</Fact>}
        {postalCode && <Fact name={t('cards.postalPoint.postalCode')}>{postalCode}</Fact>}
      </Facts>
    </CardSection>
  )
}
