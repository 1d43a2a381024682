import { type Commune, fullNameOf } from '../../province/commune'

/** "Xã Ba Lòng, Huyện Đa Krông"; null outside all communes. */
export function placeOf(commune: Commune | undefined): string | null {
  if (!commune) return null
  return [fullNameOf(commune), commune.district].filter(Boolean).join(', ')
}
