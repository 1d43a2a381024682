/** Theme and language outlive the page; a browser that keeps nothing (private window) just forgets them. */
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function keepChoice(key: 'theme' | 'language', value: string): void {
  try {
    localStorage.setItem(`diem-song.${key}`, value)
  } catch {
    // Nothing to do: the choice holds for this page.
  }
}

/** As chosen before, else as the system has it. */
export function rememberedTheme(): 'light' | 'dark' {
  const kept = read('diem-song.theme')
  if (kept === 'light' || kept === 'dark') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** As chosen before, else Vietnamese: that is whom the program is for. */
export function rememberedLanguage(): 'vi' | 'en' {
  return read('diem-song.language') === 'en' ? 'en' : 'vi'
}
