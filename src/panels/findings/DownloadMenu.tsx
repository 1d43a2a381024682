import { Download } from 'lucide-react'
import { useMemo } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Dataset } from '../../province/dataset'
import { saveFile } from '../exchange/saveFile'
import { Button } from '../shared/Button'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import { findingsCsv } from './findingsCsv'
import { mendableIds } from './mendable'
import { useMendingDownload } from './useMendingDownload'
import '../shared/popover.css'

interface DownloadMenuProps {
  /** Those that the filter leaves. */
  readonly entries: readonly Entry[]
  readonly dataset: Dataset
}

/** The list to be read elsewhere, and its records to be mended there: a file for each layer. */
export function DownloadMenu({ entries, dataset }: DownloadMenuProps) {
  const words = useWords()
  const { t, f } = words
  const mendable = useMemo(() => [...mendableIds(entries)], [entries])
  const { isMaking, save } = useMendingDownload(entries, dataset)
  return (
    <MenuTrigger>
      <Button icon={<Download size={16} aria-hidden />} isDisabled={isMaking || entries.length === 0}>
        {t('findings.download')}
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu className="list-box" aria-label={t('findings.download')}>
          <MenuItem
            id="list"
            className="list-box-item"
            onAction={() => saveFile(findingsCsv(entries, dataset, words))}
          >
            {t('findings.downloadList', { count: entries.length, n: f.count(entries.length) })}
          </MenuItem>
          {mendable.map(([layer, { size }]) => (
            <MenuItem key={layer} id={layer} className="list-box-item" onAction={() => save(layer)}>
              {t(`findings.toMend.${layer}`, { count: size, n: f.count(size) })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
