import { useState } from 'react'
import type { ProvinceReport } from '../../report/figures'
import { ExportDialog } from '../exchange/ExportDialog'
import { isFiltering } from '../exchange/isFiltering'
import { useSession, useSessionState } from '../SessionContext'
import { Button } from '../shared/Button'
import { Modelled } from '../shared/Modelled'
import { ExportButton } from '../table/ExportButton'
import { modelledParts } from '../table/modelledParts'
import { useWords } from '../words/useWords'
import { DeadZoneChips, type DeadZoneChipsProps } from './DeadZoneChips'

export interface DeadZonesHeadProps extends DeadZoneChipsProps {
  readonly report: ProvinceReport | null
}

/** Title, the definition in one line, the filters, and the way to a file. */
export function DeadZonesHead({ all, rows, report }: DeadZonesHeadProps) {
  const session = useSession()
  const { t } = useWords()
  const filter = useSessionState((state) => state.filter)
  const [exporting, setExporting] = useState(false)
  return (
    <header className="table-panel-head">
      <div className="table-panel-titles">
        <h1 className="table-panel-title" id="dead-zones-title">
          {t('deadZones.title')}
        </h1>
        {report && <Definition rows={rows} report={report} />}
      </div>
      <ExportButton
        label={t('deadZones.export')}
        isDisabled={rows.length === 0}
        onPress={() => setExporting(true)}
      />
      <div className="table-panel-filters">
        <DeadZoneChips all={all} rows={rows} />
        {isFiltering(filter) && (
          <Button kind="link" onPress={() => session.clearFilter()}>
            {t('deadZones.clearFilter')}
          </Button>
        )}
      </div>
      <ExportDialog isOpen={exporting} onClose={() => setExporting(false)} subject="dead-zones" />
    </header>
  )
}

/** What is counted here, from the question that the figures answer. */
function Definition({
  rows,
  report,
}: {
  readonly rows: DeadZonesHeadProps['rows']
  readonly report: ProvinceReport
}) {
  const { t, f } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const { technologies, operators, reachFactor } = report.question.signal
  const people = rows.reduce((sum, { village }) => sum + (village.population ?? 0), 0)
  const villages = report.villages.ratio.length
  return (
    <p className="table-panel-summary figures">
      {t('deadZones.definitionCount', {
        count: villages,
        gaps: f.count(rows.length),
        villages: f.count(villages),
      })}
      {modelledParts(dataset).coverage && <Modelled />}
      {' · '}
      {technologies.length === 0
        ? t('deadZones.noTechnology')
        : t('deadZones.definitionRest', {
            count: people,
            people: f.count(people),
            technologies: technologies.join(', '),
            factor: f.decimal(reachFactor, 1),
          })}
      {operators !== null && ` · ${t('deadZones.onlyOperators', { operators: operators.join(', ') })}`}
    </p>
  )
}
