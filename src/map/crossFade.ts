import { type CommuneState, mixed } from './communeState'

/** As `--m-base`: a fill cross-fades while a slider moves. */
const FADE_MS = 160
/** Above this many communes at once a fade would cost more than a frame. */
const MOST_FADING = 1500
/** So many are changed between two frames: the library works through all changes at once, a country's in a tenth of a second. */
const MOST_IN_A_FRAME = 3000

interface Fade {
  readonly from: CommuneState
  readonly to: CommuneState
  /** Time of the first frame; null until there is one, and long ago for one that only waits to jump. */
  since: number | null
}

const LONG_AGO = Number.NEGATIVE_INFINITY

const easeOut = (part: number) => 1 - (1 - part) ** 2

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves communes from the state they show to the state they should show, frame by frame, and stops when all arrived. */
export class CrossFade<Id> {
  readonly #apply: (id: Id, state: CommuneState) => void
  readonly #shown = new Map<Id, CommuneState>()
  readonly #fades = new Map<Id, Fade>()
  #frame: number | null = null

  constructor(apply: (id: Id, state: CommuneState) => void) {
    this.#apply = apply
  }

  /**
   * A commune that is still fading turns where it is. The first colours of a commune come at once; with more communes than
   * a frame has room for, the others follow in the next ones.
   */
  to(targets: readonly (readonly [Id, CommuneState])[], jump = false): void {
    const atOnce = jump || targets.length > MOST_FADING || prefersStillness()
    let room = MOST_IN_A_FRAME
    for (const [id, to] of targets) {
      const from = this.#shown.get(id)
      const jumps = !from || atOnce
      if (jumps && room-- > 0) this.#set(id, to)
      else this.#fades.set(id, { from: from ?? to, to, since: jumps ? LONG_AGO : null })
    }
    if (this.#fades.size > 0) this.#frame ??= requestAnimationFrame((now) => this.#step(now))
  }

  /** Forgets everything shown: the communes are others now. */
  clear(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    this.#fades.clear()
    this.#shown.clear()
  }

  #set(id: Id, state: CommuneState): void {
    this.#fades.delete(id)
    this.#shown.set(id, state)
    this.#apply(id, state)
  }

  #step(now: number): void {
    for (const [id, fade] of [...this.#fades].slice(0, MOST_IN_A_FRAME)) {
      fade.since ??= now
      const part = Math.min(1, (now - fade.since) / FADE_MS)
      if (part >= 1) this.#set(id, fade.to)
      else {
        const state = mixed(fade.from, fade.to, easeOut(part))
        this.#shown.set(id, state)
        this.#apply(id, state)
      }
    }
    this.#frame = this.#fades.size > 0 ? requestAnimationFrame((next) => this.#step(next)) : null
  }
}
