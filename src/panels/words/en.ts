import { cards } from './en/cards'
import { communes } from './en/communes'
import { data } from './en/data'
import { deadZones } from './en/deadZones'
import { exchange } from './en/exchange'
import { findings } from './en/findings'
import { frame } from './en/frame'
import { imports } from './en/imports'
import { overview } from './en/overview'
import { projects } from './en/projects'
import { publish } from './en/publish'
import { shared } from './en/shared'
import type { InEnglish } from './inEnglish'
import type { vi } from './vi'

/** The compiler refuses a missing or a superfluous key. */
export const en: InEnglish<typeof vi> = {
  shared,
  frame,
  overview,
  communes,
  data,
  deadZones,
  findings,
  publish,
  cards,
  exchange,
  imports,
  projects,
}
