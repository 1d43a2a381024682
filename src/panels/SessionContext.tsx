import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Session } from '../session/session'
import type { SessionState } from '../session/state'
import { formatOf } from './shared/format'

const SessionContext = createContext<Session | null>(null)

/** Gives the panels below the session, and the controls the language of its user. */
export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session
  readonly children: ReactNode
}) {
  const language = useStore(session.store, (state) => state.language)
  return (
    <SessionContext value={session}>
      {/* React Aria writes a style element unless it finds one of this id; our rules stand in base.css (no inline style). */}
      <meta id="react-aria-pressable-style" name="react-aria" />
      <I18nProvider locale={formatOf(language).locale}>{children}</I18nProvider>
    </SessionContext>
  )
}

/** The session's verbs. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A panel stands outside SessionProvider')
  return session
}

/** A part of the state. `selector` must give the same reference for the same state: derive with useMemo, not here. */
export function useSessionState<T>(selector: (state: SessionState) => T): T {
  return useStore(useSession().store, selector)
}
