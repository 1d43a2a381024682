import { cards } from './vi/cards'
import { communes } from './vi/communes'
import { data } from './vi/data'
import { deadZones } from './vi/deadZones'
import { exchange } from './vi/exchange'
import { findings } from './vi/findings'
import { frame } from './vi/frame'
import { imports } from './vi/imports'
import { overview } from './vi/overview'
import { projects } from './vi/projects'
import { publish } from './vi/publish'
import { shared } from './vi/shared'

/** Every word of the program in its first language. */
export const vi = {
  shared,
  frame,
  overview,
  communes,
  data,
  deadZones,
  cards,
  findings,
  publish,
  exchange,
  imports,
  projects,
} as const
