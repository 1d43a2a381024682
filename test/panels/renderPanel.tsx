import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { SessionProvider } from '../../src/panels/SessionContext'
import type { SessionState } from '../../src/session/state'
import { fakeSession } from './fakeSession'

/** A panel beside a session of plain state, and a hand to press things with. */
export function renderPanel(panel: ReactNode, change: Partial<SessionState> = {}) {
  const session = fakeSession(change)
  void i18next.changeLanguage(session.store.getState().language)
  const view = render(<SessionProvider session={session}>{panel}</SessionProvider>)
  return { ...view, session, user: userEvent.setup() }
}
