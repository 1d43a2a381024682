export const data = {
  title: 'Data',
  tabs: 'Tables of the data',
  tab: {
    stations: 'Stations',
    postalPoints: 'Postal points',
    villages: 'Villages',
    differences: 'Changes',
  },
} as const
