import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './disclosure.css'
import './Section.css'

/** A part of a panel that opens and closes; `aside` says, closed too, what is different from usual inside. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <Disclosure className="section">
      <Heading level={2} className="section-head">
        <Button slot="trigger" className="section-button">
          <ChevronRight size={16} aria-hidden className="disclosure-arrow" />
          {title}
          {aside && <span className="section-aside">{aside}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="section-body">{children}</DisclosurePanel>
    </Disclosure>
  )
}
