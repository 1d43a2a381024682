import { type CommuneState, mixed } from './communeState'

/** As `--m-base`: a fill cross-fades while a slider moves. */
const FADE_MS = 160
/** Above this many communes at once a fade would cost more than a frame. */
const MOST_FADING = 1500

interface Fade {
  readonly from: CommuneState
  readonly to: CommuneState
  /** Time of the first frame; null until there is one. */
  since: number | null
}

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

  /** A commune that is still fading turns where it is. The first colours of a commune come at once. */
  to(targets: readonly (readonly [Id, CommuneState])[], jump = false): void {
    const atOnce = jump || targets.length > MOST_FADING || prefersStillness()
    for (const [id, to] of targets) {
      const from = this.#shown.get(id)
      if (!from || atOnce) this.#set(id, to)
      else this.#fades.set(id, { from, to, since: null })
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
    for (const [id, fade] of this.#fades) {
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
