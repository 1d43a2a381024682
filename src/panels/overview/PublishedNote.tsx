import { useState } from 'react'
import type { ProvinceReport } from '../../report/figures'
import { reportOf } from '../../session/visible'
import { useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import { decimalsOf, differs, publishedOf, tellingFigures } from './published'
import type { Territory } from './territory'
import { WhyDialog } from './WhyDialog'

/** One note when computed and published figures disagree; the reasons are a press away. */
export function PublishedNote({ territory }: { readonly territory: Territory | null }) {
  const { t } = useWords()
  const report = useSessionState(reportOf)
  const [isOpen, setOpen] = useState(false)
  if (!report || territory?.name !== null) return null
  const telling = tellingFigures(report)
  if (!telling.some(differs)) return null
  return (
    <Note>
      <DifferenceSentence report={report} />{' '}
      <Button kind="link" onPress={() => setOpen(true)}>
        {t('overview.why')}
      </Button>
      <WhyDialog figures={telling} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Note>
  )
}

/** The radius tells it best: points and area give one number and not the other. */
function DifferenceSentence({ report }: { readonly report: ProvinceReport }) {
  const { t, f } = useWords()
  const radius = publishedOf(report, 'mean_service_radius_km')
  const { postalPoints, areaKm2 } = report.province
  if (!radius || !differs(radius)) {
    const count = tellingFigures(report).filter(differs).length
    return t('overview.figuresDiffer', { count, n: f.count(count) })
  }
  return t('overview.radiusDiffers', {
    points: f.count(postalPoints),
    area: f.withUnit(f.count(areaKm2), 'km²'),
    computed: f.km(radius.computed),
    published: f.decimal(radius.published, decimalsOf(radius.published)),
  })
}
