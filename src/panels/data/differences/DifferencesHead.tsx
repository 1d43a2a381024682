import { Download, Undo2 } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { EDITABLE_LAYERS, type EditableLayer } from '../../../editing/editableLayer'
import type { LayerDifference } from '../../../session/datasetDifferences'
import { exportDifferences } from '../../../session/exportDifferences'
import type { ExportFormat } from '../../../session/exportFile'
import { saveFile } from '../../exchange/saveFile'
import { useSession } from '../../SessionContext'
import { Button } from '../../shared/Button'
import { Chip } from '../../shared/Chip'
import { useWords } from '../../words/useWords'
import '../../shared/popover.css'

export interface DifferencesHeadProps {
  readonly differences: readonly LayerDifference[]
  /** The one layer that is listed; null for all. */
  readonly shown: EditableLayer | null
  readonly onShow: (layer: EditableLayer | null) => void
}

const FORMATS: readonly ExportFormat[] = ['csv', 'geojson']

/** Which layers, back to the files with all of it, and the way to a file of what is listed. */
export function DifferencesHead({ differences, shown, onShow }: DifferencesHeadProps) {
  const { t } = useWords()
  const session = useSession()
  const save = (format: ExportFormat) =>
    saveFile(
      exportDifferences(session.store.getState(), shown ? [shown] : EDITABLE_LAYERS, format, new Date()),
    )
  const isEmpty = differences.length === 0
  return (
    <div className="records-head">
      <fieldset className="chips">
        <legend className="sr-only">{t('data.differences.chips')}</legend>
        <Chip
          label={t('data.differences.all')}
          count={differences.length}
          isSelected={shown === null}
          onChange={() => onShow(null)}
        />
        {EDITABLE_LAYERS.map((layer) => (
          <Chip
            key={layer}
            label={t(`data.tab.${layer}`)}
            count={differences.filter((one) => one.layer === layer).length}
            isSelected={shown === layer}
            onChange={(isOn) => onShow(isOn ? layer : null)}
          />
        ))}
      </fieldset>
      <Button
        icon={<Undo2 size={16} aria-hidden />}
        isDisabled={isEmpty}
        onPress={() => session.takeBackAll()}
      >
        {t('data.differences.takeBackAll')}
      </Button>
      <MenuTrigger>
        <Button icon={<Download size={16} aria-hidden />} isDisabled={isEmpty}>
          {t('data.differences.export')}
        </Button>
        <Popover className="popover" placement="bottom end" offset={4}>
          <Menu className="list-box" aria-label={t('data.differences.export')}>
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format} className="list-box-item" onAction={() => save(format)}>
                {t(`exchange.export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
