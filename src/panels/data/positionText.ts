import type { LonLat } from '../../geometry/position'

/** "16.81639, 107.10028": latitude first, as people say it and maps take it; a metre. */
export const positionText = ([lon, lat]: LonLat): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`
