import type { FileToOpen } from '../files/givenFile'
import type { Imports } from './importing/imports'
import { isProjectFile, mayBeProjectFile } from './keeping/isProjectFile'
import type { Projects } from './keeping/projects'

/** Project files are opened, the others become drafts: at once where no byte need be read to tell them apart. */
export const givingOf =
  (projects: Pick<Projects, 'importFile'>, imports: Pick<Imports, 'give'>) =>
  async (files: readonly FileToOpen[]): Promise<void> => {
    if (!files.some(mayBeProjectFile)) return imports.give(files)
    const others: FileToOpen[] = []
    for (const file of files) {
      if (await isProjectFile(file)) await projects.importFile(file)
      else others.push(file)
    }
    if (others.length > 0) await imports.give(others)
  }
