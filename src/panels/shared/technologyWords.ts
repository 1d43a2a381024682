import { TECHNOLOGIES, type Technology } from '../../province/station'

/** "4G", "3G, 4G", and for three or four that follow each other "3G–5G". Empty for none. */
export function technologyWords(technologies: readonly Technology[]): string {
  const inOrder = TECHNOLOGIES.filter((technology) => technologies.includes(technology))
  const first = inOrder[0]
  const last = inOrder.at(-1)
  if (!first || !last) return ''
  const span = TECHNOLOGIES.indexOf(last) - TECHNOLOGIES.indexOf(first) + 1
  return inOrder.length > 2 && span === inOrder.length ? `${first}–${last}` : inOrder.join(', ')
}
