export const shared = {
  modelled: 'modelled data',
  close: 'Close',
  removeFilter: 'Remove filter: {{filter}}',
} as const
