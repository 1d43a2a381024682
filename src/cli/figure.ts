/** Stands where there is no value. */
export const NO_VALUE = '–'

/** A number with a fixed count of decimals as Vietnamese writes it, so that a column lines up: "4.697,2". */
export function figure(value: number | null, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part ? `,${part}` : '')
}

export const percent = (share: number | null): string =>
  share === null ? NO_VALUE : `${figure(share * 100, 1)} %`
