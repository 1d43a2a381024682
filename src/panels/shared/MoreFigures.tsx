import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './disclosure.css'
import './MoreFigures.css'

/** Figures for who asks for them: closed until then. */
export function MoreFigures({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure className="more-figures">
      <Heading level={2} className="more-figures-head">
        <Button slot="trigger" className="more-figures-button">
          <ChevronRight size={14} aria-hidden className="disclosure-arrow" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  )
}
