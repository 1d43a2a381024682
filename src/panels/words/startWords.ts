import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { vi } from './vi'

export type Language = 'vi' | 'en'

/** Makes the words ready before the first render: nothing is fetched, both languages are in the program. */
export function startWords(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    supportedLngs: ['vi', 'en'],
    resources: { vi: { translation: vi }, en: { translation: en } },
    initAsync: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
  })
  return i18next
}
