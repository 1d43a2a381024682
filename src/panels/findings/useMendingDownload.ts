import { useState } from 'react'
import type { EditableLayer } from '../../editing/editableLayer'
import type { Dataset } from '../../province/dataset'
import { fileToMend } from '../../session/fileToMend'
import { saveFile } from '../exchange/saveFile'
import { useWords } from '../words/useWords'
import type { Entry } from './entry'
import { recordsToMendOf } from './mendable'

/** Hands records over as a file to be mended; a large one takes a moment, during which `isMaking`. */
export function useMendingDownload(entries: readonly Entry[], dataset: Dataset) {
  const words = useWords()
  const [isMaking, setMaking] = useState(false)
  async function make(layer: EditableLayer): Promise<void> {
    setMaking(true)
    const toMend = recordsToMendOf(entries, layer, dataset, words)
    try {
      const file = await fileToMend(toMend, words.t(`findings.mendName.${layer}`), {
        sheet: words.t('findings.mendSheet'),
        wording: words.f.language === 'vi' ? 'vietnamese' : 'ours',
      })
      saveFile(file)
    } finally {
      setMaking(false)
    }
  }
  return { isMaking, save: (layer: EditableLayer) => void make(layer) }
}
