import type { ProjectRefusal } from '../../session/keeping/projects'
import type { Translate } from '../words/translate'

export const faultWords = (fault: ProjectRefusal['fault'], t: Translate): string =>
  t(`projects.fault.${fault.kind}`, { detail: 'detail' in fault ? fault.detail : '' })
