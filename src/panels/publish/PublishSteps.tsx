import { useEffect, useRef } from 'react'
import type { PublishedZip } from '../../session/publishing'
import { useWords } from '../words/useWords'

const MEGABYTE = 1e6

/** What was downloaded, and the way from there to a site. Takes the focus, since the button that was pressed is gone. */
export function PublishSteps({ zip }: { readonly zip: PublishedZip }) {
  const { t, f } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const size = f.withUnit(f.short(Math.max(zip.bytes.length / MEGABYTE, 0.01), 2), 'MB')
  return (
    <section className="publish-made">
      <h3 ref={heading} tabIndex={-1} className="publish-made-title">
        {t('publish.made', { name: zip.name })}
      </h3>
      <p className="publish-size figures">
        {t('publish.contents', { count: zip.files.length, files: f.count(zip.files.length), size })}
      </p>
      <ul className="publish-files">
        {zip.files.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <h3 className="publish-label">{t('publish.next')}</h3>
      <ol className="publish-steps">
        <li>{t('publish.step.unpack')}</li>
        <li>{t('publish.step.catalog')}</li>
        <li>{t('publish.step.check')}</li>
      </ol>
    </section>
  )
}
