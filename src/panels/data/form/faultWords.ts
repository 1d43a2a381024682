import type { Words } from '../../words/useWords'
import { type FieldFault, limitsOf, type TextInput } from './typedText'

/** What to do about a text that a field cannot take. */
export function faultWords(fault: FieldFault, input: TextInput, { t, f }: Words): string {
  const limits = limitsOf(input)
  switch (fault) {
    case 'not-a-number':
    case 'out-of-range':
      return t('data.fault.number', {
        least: limits ? f.short(limits.least, 3) : '',
        most: limits ? f.short(limits.most) : '',
      })
    case 'not-a-date':
      return t('data.fault.date')
    case 'missing':
      return t('data.fault.missing')
    case 'not-a-position':
      return t('data.fault.position')
    case 'nowhere':
      return t('data.fault.nowhere')
  }
}
