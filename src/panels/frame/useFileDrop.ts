import { useEffect, useState } from 'react'
import { useSession } from '../SessionContext'
import { giveFiles } from './giveFiles'

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere on the page go to the session. True while they hang over the page. */
export function useFileDrop(): boolean {
  const session = useSession()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    // Entering a child fires before leaving its parent: only the difference tells whether the page was left.
    let depth = 0
    const move = (step: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth = Math.max(0, depth + step)
      setOver(depth > 0)
    }
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void giveFiles(session, event.dataTransfer?.files ?? [])
    }
    const enter = move(1)
    const leave = move(-1)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [session])
  return isOver
}
