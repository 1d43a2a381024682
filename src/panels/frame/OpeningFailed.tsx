import type { FileRefusal } from '../../files/fileIssue'
import { refusalWords } from '../exchange/refusalWords'
import { Button } from '../shared/Button'
import { Note } from '../shared/Note'
import { useWords } from '../words/useWords'
import { ImportButton } from './ImportButton'
import './OpeningFailed.css'

/** No dataset could be opened: why, and two ways on. */
export function OpeningFailed({ refusal }: { readonly refusal: FileRefusal }) {
  const { t } = useWords()
  return (
    <div className="opening-failed">
      <h1 className="panel-title">{t('frame.openingFailed')}</h1>
      <Note tone="bad">{refusalWords(refusal, t)}</Note>
      <p>{t('frame.openingFailedDo')}</p>
      <div className="opening-failed-actions">
        <ImportButton>
          <Button kind="primary">{t('frame.chooseFiles')}</Button>
        </ImportButton>
        <Button onPress={() => location.reload()}>{t('frame.reload')}</Button>
      </div>
    </div>
  )
}
