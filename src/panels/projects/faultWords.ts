import type { ProjectFileFault } from '../../files/projectFile/projectFile'
import type { KeepFault } from '../../keep/keepFault'
import type { Translate } from '../words/translate'

const detailIn = (fault: KeepFault | ProjectFileFault) => ('detail' in fault ? fault.detail : '')

export const faultWords = (fault: KeepFault, t: Translate): string =>
  t(`projects.fault.${fault.kind}`, { detail: detailIn(fault) })

export const fileFaultWords = (fault: ProjectFileFault, t: Translate): string =>
  t(`projects.file.fault.${fault.kind}`, { detail: detailIn(fault) })
