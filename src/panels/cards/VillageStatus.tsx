import { type Grade, isDeadZone } from '../../coverage/grade'
import type { Village } from '../../province/village'
import { useSessionState } from '../SessionContext'
import type { Format } from '../shared/format'
import { Modelled } from '../shared/Modelled'
import { Note } from '../shared/Note'
import { modelledParts } from '../table/modelledParts'
import type { Words } from '../table/Words'
import { useWords } from '../words/useWords'
import { CardSection } from './CardSection'
import { Fact, Facts } from './Facts'

/** What is predicted, reported and measured: three things, none of which overwrites another. */
export function VillageStatus({ village, grade }: { readonly village: Village; readonly grade: Grade }) {
  const { t, f } = useWords()
  const isModelled = useSessionState((state) => modelledParts(state.dataset).coverage)
  const isGap = isDeadZone(grade)
  const { reportedStatus, measuredStatus } = village
  return (
    <CardSection>
      <Facts>
        <Fact name={t('cards.village.predicted')}>
          {t(isGap ? 'cards.village.predictedGap' : 'cards.village.predictedCovered')}
          {isModelled && <Modelled />}
        </Fact>
        <Fact name={t('cards.village.reported')} isFaint={reportedStatus === null}>
          {reportedStatus === null
            ? t('cards.village.notReported')
            : t(`cards.village.status.${reportedStatus}`)}
        </Fact>
        <Fact name={t('cards.village.measured')} isFaint={measuredStatus === null}>
          {measuredWords(village, t, f)}
        </Fact>
      </Facts>
      {differs(isGap, village) && <Note>{t('cards.village.differs')}</Note>}
    </CardSection>
  )
}

/** Trắng sóng is no signal at the centre; a report of lõm sóng says that the centre has signal. */
export const differs = (isGap: boolean, { reportedStatus }: Pick<Village, 'reportedStatus'>): boolean =>
  reportedStatus !== null && isGap !== (reportedStatus === 'no-signal')

function measuredWords(village: Village, t: Words, f: Format): string {
  const { measuredStatus, measuredOn, measuredBy } = village
  if (measuredStatus === null) return t('cards.village.notMeasured')
  const status = t(`cards.village.status.${measuredStatus}`)
  const date = measuredOn === null ? t('cards.unknown') : f.date(measuredOn)
  return measuredBy === null
    ? t('cards.village.measuredOn', { status, date })
    : t('cards.village.measuredBy', { status, date, by: measuredBy })
}
