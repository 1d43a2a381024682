import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/useWords'
import { IconButton } from './IconButton'
import './DialogShell.css'

export interface DialogShellProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly subtitle?: ReactNode
  readonly icon?: ReactNode
  readonly children: ReactNode
  /** Left of the actions, on the last line. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
  /** Before the cross. */
  readonly tools?: ReactNode
  /** work: as large as the page allows; a press outside does not close it, since work would be lost. */
  readonly width?: 'narrow' | 'wide' | 'work'
}

/** A dialog over the page: head, scrolling body, last line with the actions. Escape and a press outside close it. */
export function DialogShell(props: DialogShellProps) {
  const { isOpen, onClose, title, subtitle, icon, children, note, actions, tools, width = 'narrow' } = props
  const { t } = useWords()
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      isDismissable={width !== 'work'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`dialog-modal dialog-${width}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            {icon && <span className="dialog-icon">{icon}</span>}
            <div className="dialog-titles">
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              {subtitle && <div className="dialog-subtitle">{subtitle}</div>}
            </div>
            {tools && <div className="dialog-tools">{tools}</div>}
            <IconButton label={t('shared.close')} onPress={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
          {(note || actions) && (
            <footer className="dialog-foot">
              <div className="dialog-note">{note}</div>
              <div className="dialog-actions">{actions}</div>
            </footer>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
