import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { NATION_SAMPLE_ID } from '../../sample/nationDataset'
import { differencesIn } from '../../session/datasetDifferences'
import { ProjectLine } from '../projects/ProjectLine'
import { ProjectsDialog } from '../projects/ProjectsDialog'
import { useSessionState } from '../SessionContext'
import { useWords } from '../words/useWords'
import { DatasetSheet } from './DatasetSheet'
import { hasOwnFiles } from './datasetOrigin'
import { SampleOffer } from './SampleOffer'
import '../shared/popover.css'
import './DatasetMenu.css'

/** The dataset in use, and on pressing it where every layer comes from. */
export function DatasetMenu() {
  const { t, f } = useWords()
  const dataset = useSessionState((state) => state.dataset)
  const keeping = useSessionState((state) => state.keeping.state)
  const edited = useSessionState((state) => differencesIn(state.dataset).length)
  const [isListing, setListing] = useState(false)
  if (!dataset) return <span className="bar-menu bar-menu-empty">{t('frame.noDataset')}</span>
  const origin = t(`frame.origin.${dataset.origin}`)
  return (
    <>
      <DialogTrigger>
        <Button className="bar-menu">
          <span className="sr-only">{t('frame.dataset')}</span>
          <span className="bar-menu-value">{dataset.title[f.language]}</span>
          <span className="bar-menu-note">
            {hasOwnFiles(dataset) ? t('frame.originWithOwn', { origin }) : origin}
            {edited > 0 && `, ${t('frame.edited', { n: f.count(edited) })}`}
            {keeping !== 'nothing' && ` · ${t(`projects.state.${keeping}`)}`}
          </span>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover dataset-popover" placement="bottom start" offset={6}>
          <Dialog className="dataset-dialog" aria-label={t('frame.dataset')}>
            {({ close }) => (
              <>
                <DatasetSheet dataset={dataset} />
                <ProjectLine
                  onList={() => {
                    close()
                    setListing(true)
                  }}
                />
                {dataset.id !== NATION_SAMPLE_ID && <SampleOffer onTake={close} />}
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isListing && <ProjectsDialog onClose={() => setListing(false)} />}
    </>
  )
}
