import type { ProjectFault, ProjectRefusal } from '../../session/keeping/projects'
import type { Translate } from '../words/translate'

const detailIn = (fault: ProjectRefusal['fault']) => ('detail' in fault ? fault.detail : '')

export const faultWords = (fault: ProjectFault, t: Translate): string =>
  t(`projects.fault.${fault.kind}`, { detail: detailIn(fault) })

export function refusalWords(refusal: ProjectRefusal, t: Translate): string {
  if ('name' in refusal) {
    const { name, fault } = refusal
    return [name && t('projects.refused', { name }), faultWords(fault, t)].filter(Boolean).join(' ')
  }
  const { file, fault } = refusal
  const why = t(`projects.file.fault.${fault.kind}`, { detail: detailIn(fault) })
  return `${t('projects.file.refused', { file })} ${why}`
}
