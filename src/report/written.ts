/** A number as each language writes it, with at most `decimals` decimals. The same on every machine: no locale data. */
export interface Written {
  readonly vi: string
  readonly en: string
}

function withMarks(value: number, decimals: number, thousands: string, decimal: string): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.')
  const digits = part.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const sign = value < 0 ? '−' : ''
  return sign + grouped + (digits ? decimal + digits : '')
}

export const written = (value: number, decimals = 0): Written => ({
  vi: withMarks(value, decimals, '.', ','),
  en: withMarks(value, decimals, ',', '.'),
})
