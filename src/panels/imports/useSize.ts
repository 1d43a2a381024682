import { type RefCallback, useCallback, useState } from 'react'

export type Size = readonly [width: number, height: number]

/** The whole pixels of an element, as it grows and shrinks; null before it has any. */
export function useSize(): readonly [RefCallback<HTMLElement>, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const measure = useCallback((element: HTMLElement) => {
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      setSize(width > 0 && height > 0 ? [Math.floor(width), Math.floor(height)] : null)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, size]
}
