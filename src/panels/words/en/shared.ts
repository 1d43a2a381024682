export const shared = {
  modelled: 'modelled data',
  close: 'Close',
  populationKnown: 'population known of {{known}}/{{communes}} communes',
  removeFilter: 'Remove filter: {{filter}}',
} as const
