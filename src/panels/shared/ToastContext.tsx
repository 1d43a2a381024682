import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

/** One line that says what just happened; gone after a while. Never for errors that need reading. */
export interface Toast {
  readonly words: string
  /** Takes back what happened, where that is possible. */
  readonly undo?: () => void
}

interface Toasts {
  readonly toast: Toast | null
  readonly say: (toast: Toast | null) => void
}

const LIFE_MS = 6000

const ToastContext = createContext<Toasts>({ toast: null, say: () => {} })

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const say = useCallback((next: Toast | null) => setToast(next), [])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(null), LIFE_MS)
    return () => clearTimeout(timer)
  }, [toast])
  const value = useMemo(() => ({ toast, say }), [toast, say])
  return <ToastContext value={value}>{children}</ToastContext>
}

export const useToast = (): Toasts => useContext(ToastContext)
