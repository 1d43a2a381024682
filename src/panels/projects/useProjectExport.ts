import { saveFile } from '../exchange/saveFile'
import { useSession } from '../SessionContext'

/** Saves what is on the page as a project file. */
export function useProjectExport(): () => Promise<void> {
  const { projects } = useSession()
  return async () => {
    const file = await projects.exportFile()
    if (file) saveFile(file)
  }
}
