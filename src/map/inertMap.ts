import type { ProvinceMap } from './scene'

const nothing = () => {}

/** Stands in where no map can be drawn. */
export const inertMap: ProvinceMap = {
  show: nothing,
  flyTo: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  home: nothing,
  resize: nothing,
  remove: nothing,
}
