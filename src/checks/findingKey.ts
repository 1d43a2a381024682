import type { Finding } from './finding'

/** What stays the same of a finding when the dataset changes elsewhere: by this it may be put aside. */
export const findingKey = ({ kind, layer, edition, ids, found }: Finding): string =>
  [kind, layer, edition ?? '', ids[0] ?? '', ids.length, found ?? ''].join('\n')
