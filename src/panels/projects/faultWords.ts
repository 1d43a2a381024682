import type { KeepFault } from '../../keep/keepFault'
import type { Translate } from '../words/translate'

export const faultWords = (fault: KeepFault, t: Translate): string =>
  t(`projects.fault.${fault.kind}`, { detail: 'detail' in fault ? fault.detail : '' })
