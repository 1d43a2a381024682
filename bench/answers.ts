/** What every rival finds in each step, so that answers can be laid side by side. */
export interface Answers {
  /** Number of the commune of each station, each village and each postal point; −1 outside all. */
  readonly locate: readonly Int32Array[]
  readonly coverage: {
    /** Per village: smallest distance / reach over the stations. At most 1 is covered; rivals that only know that say 0 or 2. */
    readonly easiest: { readonly ratio: Float64Array }
    /** Per village: distance to the nearest station. */
    readonly nearest: { readonly km: Float64Array }
  }
  /** Per village: distance to the nearest postal point. */
  readonly nearest_postal: { readonly km: Float64Array }
  /** Per commune: share of its area in reach of a station, 0 to 1. */
  readonly area: Float64Array
}
