import { type ReactNode, useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { differencesIn } from '../../session/datasetDifferences'
import { DATA_TABS, type DataTab } from '../../session/state'
import { FindingsTab } from '../findings/FindingsTab'
import { useEntries } from '../findings/useEntries'
import { useFigureState } from '../overview/useFigureState'
import { useSession, useSessionState } from '../SessionContext'
import { useMoreBeside } from '../shared/useMoreBeside'
import { useWords } from '../words/useWords'
import { DifferencesTab } from './differences/DifferencesTab'
import { RecordsTab } from './records/RecordsTab'
import '../table/panel.css'
import './data.css'

/** What each tab shows. */
const TABLES: Readonly<Record<DataTab, ReactNode>> = {
  stations: <RecordsTab layer="stations" />,
  postalPoints: <RecordsTab layer="postalPoints" />,
  villages: <RecordsTab layer="villages" />,
  differences: <DifferencesTab />,
  findings: <FindingsTab />,
}

const isTab = (key: unknown): key is DataTab => DATA_TABS.some((tab) => tab === key)

/** The records of the open dataset, layer by layer, and what was changed in them. */
export function DataPanel() {
  const { t } = useWords()
  const session = useSession()
  const state = useFigureState()
  const tab = useSessionState((state) => state.dataTab)
  const list = useRef<HTMLDivElement>(null)
  useMoreBeside(list)
  // It may lie where the row of tabs fades out; when the view opens the tabs come a little later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const chosen = list.current?.querySelector(`[data-key="${tab}"]`)
      chosen?.scrollIntoView({ inline: 'center', block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [tab])
  return (
    <section className="table-panel data-panel" data-state={state} aria-labelledby="data-title">
      <h1 className="table-panel-title data-title" id="data-title">
        {t('data.title')}
      </h1>
      <Tabs
        className="data-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => isTab(key) && session.setDataTab(key)}
      >
        <TabList className="data-tab-list" ref={list} aria-label={t('data.tabs')}>
          {DATA_TABS.map((key) => (
            <Tab key={key} id={key} className="data-tab">
              {t(`data.tab.${key}`)} {key === 'findings' ? <FindingCount /> : <TabCount tab={key} />}
            </Tab>
          ))}
        </TabList>
        {DATA_TABS.map((key) => (
          <TabPanel key={key} id={key} className="data-tab-panel">
            {TABLES[key]}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  )
}

/** How many records a layer has, and how many of all of them differ from the files. */
function TabCount({ tab }: { readonly tab: Exclude<DataTab, 'findings'> }) {
  const { f } = useWords()
  const count = useSessionState(({ dataset }) =>
    tab === 'differences' ? differencesIn(dataset).length : (dataset?.[tab].records.length ?? 0),
  )
  return <span className="view-count figures">{f.count(count)}</span>
}

/** How much there is to look at, once somebody has looked for it. */
function FindingCount() {
  const { f } = useWords()
  const isKnown = useSessionState(({ checking }) => checking.last !== null)
  const { length } = useEntries()
  return isKnown && <span className="view-count figures">{f.count(length)}</span>
}
