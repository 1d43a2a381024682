import type { StoreApi } from 'zustand/vanilla'
import { messageOf } from '../../base/messageOf'
import { err, type Result } from '../../base/result'
import { bytesOf, type FileToOpen } from '../../files/givenFile'
import { PAGE_SLICE_MS, type Pace, pacing, Unwanted } from '../../files/pace'
import {
  PROJECT_FILE_END,
  ProjectFileError,
  type ProjectFileFault,
  type ProjectToMove,
} from '../../files/projectFile/projectFile'
import { readProject } from '../../files/projectFile/readProject'
import { writeProject } from '../../files/projectFile/writeProject'
import { PROGRAM } from '../program'
import type { SessionState } from '../state'
import { choicesOf, keptOf } from './choices'
import type { ProjectFiles, ProjectFileUnderWay } from './projectFiles'

/** What a project file needs of the projects. */
interface Surroundings {
  /** Whether what is on the page is kept. */
  isSafe(): Promise<boolean>
  /** Puts it on the page as a new project. */
  open(project: ProjectToMove): Promise<void>
}

const MIME = 'application/zip'

/** Signs that one file system or another allows in no name, and control characters. */
const IN_NO_FILE_NAME = /[\\/:*?"<>|\p{Cc}]+/gu
const fileNameOf = (name: string) =>
  `${name.replace(IN_NO_FILE_NAME, '-').trim() || 'diem-song'}${PROJECT_FILE_END}`

function faultOf(reason: unknown): ProjectFileFault {
  if (reason instanceof ProjectFileError) return reason.fault
  return { kind: 'failed', detail: messageOf(reason) }
}

async function projectIn(given: FileToOpen, pace: Pace): Promise<Result<ProjectToMove, ProjectFileFault>> {
  const file = await bytesOf(given)
  if (file.ok) return readProject(file.value.bytes, pace)
  const { error } = file
  return err(error.kind === 'missing' ? { kind: 'failed', detail: error.detail } : { kind: 'too-large' })
}

export function createProjectFiles(
  store: StoreApi<SessionState>,
  { isSafe, open }: Surroundings,
): ProjectFiles {
  let isLeft = false
  let last: Promise<unknown> = Promise.resolve()
  let waiting: ProjectToMove | null = null

  const refuse = (file: string, fault: ProjectFileFault) =>
    store.setState({ projectRefusal: { file, fault } })

  async function run<T>(under: Omit<ProjectFileUnderWay, 'share'>, act: (pace: Pace) => Promise<T>) {
    const tell = (share: number) => store.setState({ projectFile: { ...under, share } })
    isLeft = false
    tell(0)
    try {
      return await act(pacing(PAGE_SLICE_MS, tell, () => !isLeft))
    } catch (reason) {
      if (!(reason instanceof Unwanted)) refuse(under.file, faultOf(reason))
      return null
    } finally {
      store.setState({ projectFile: null })
    }
  }

  /** One file after the other: none is left because of another. */
  function inTurn<T>(under: Omit<ProjectFileUnderWay, 'share'>, act: (pace: Pace) => Promise<T>) {
    const done = last.then(() => run(under, act))
    last = done
    return done
  }

  function wait(project: ProjectToMove | null, file: string | null): void {
    waiting = project
    store.setState({ projectWaiting: file })
  }

  return {
    async exportFile() {
      const state = store.getState()
      const { dataset, backdrop, project, language } = state
      if (!dataset) return null
      const title = project?.name ?? dataset.title[language]
      const [name, choices] = [fileNameOf(title), choicesOf(keptOf(state))]
      const bytes = await inTurn({ work: 'writing', file: name }, (pace) =>
        writeProject({ name: title, dataset, backdrop, choices }, PROGRAM.version, pace),
      )
      return bytes && { name, bytes, mime: MIME }
    },
    async importFile(given) {
      const { name: file } = given
      const read = await inTurn({ work: 'reading', file }, (pace) => projectIn(given, pace))
      if (!read) return false
      if (!read.ok) refuse(file, read.error)
      else if (!(await isSafe())) wait(read.value, file)
      else {
        await open(read.value)
        return true
      }
      return false
    },
    async openWaiting() {
      const project = waiting
      wait(null, null)
      if (project) await open(project)
    },
    leaveWaiting: () => wait(null, null),
    leaveFile() {
      isLeft = true
    },
  }
}
