import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Format, formatOf } from '../shared/format'
import { type Translate, translateOf } from './translate'

export interface Words {
  readonly t: Translate
  readonly f: Format
}

/** The words and the number formats of the language in use. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  const { language } = i18n
  return useMemo(() => ({ t: translateOf(t), f: formatOf(language === 'en' ? 'en' : 'vi') }), [t, language])
}
