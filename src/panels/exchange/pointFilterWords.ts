import type { Question } from '../../report/question'
import type { Words } from '../table/Words'

/** What the question leaves out of the stations and postal points, a line each. */
export function pointFilterWords({ signal, postal }: Question, t: Words): readonly string[] {
  const lines: string[] = []
  if (signal.operators)
    lines.push(t('exchange.export.filter.operators', { operators: signal.operators.join(', ') }))
  if (postal.kinds) {
    const kinds = postal.kinds.map((kind) => t(`cards.postalPoint.kinds.${kind}`)).join(', ')
    lines.push(t('exchange.export.filter.postalKinds', { kinds }))
  }
  if (postal.staffedOnly) lines.push(t('exchange.export.filter.staffedOnly'))
  return lines
}
