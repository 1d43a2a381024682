import { useEffect, useState } from 'react'

/** A slider has come to rest when it has not moved for so long. */
const REST_MS = 700

/** The value as it was when it last came to rest while `isSettled`; null before. For what is said, never each step of a slider. */
export function useAtRest<Value>(value: Value, isSettled: boolean): Value | null {
  const [rested, setRested] = useState<Value | null>(null)
  useEffect(() => {
    if (!isSettled) return
    const timer = setTimeout(() => setRested(() => value), REST_MS)
    return () => clearTimeout(timer)
  }, [value, isSettled])
  return rested
}
