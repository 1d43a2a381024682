import { Label, ProgressBar } from 'react-aria-components'
import { useWords } from '../words/useWords'

/** How much of the zip is written. Not a live region: it changes too often to be read out. */
export function PublishingProgress({ share }: { readonly share: number }) {
  const { t, f } = useWords()
  return (
    <ProgressBar className="publish-progress" value={share} minValue={0} maxValue={1}>
      <Label>{t('publish.making', { share: f.percent(share, 0) })}</Label>
      <progress value={share} aria-hidden />
    </ProgressBar>
  )
}
