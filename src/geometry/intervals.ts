/** Gaps of Ciura's shell sort: fast for a handful, never quadratic for thousands. */
const STEPS = [8861, 3938, 1750, 701, 301, 132, 57, 23, 10, 4, 1]

/** A list of intervals that is filled, sorted and emptied again many times without making garbage. */
export class Intervals {
  from = new Float64Array(64)
  to = new Float64Array(64)
  count = 0

  clear(): void {
    this.count = 0
  }

  add(from: number, to: number): void {
    if (this.count === this.from.length) this.#grow()
    this.from[this.count] = from
    this.to[this.count] = to
    this.count++
  }

  #grow(): void {
    const [from, to] = [new Float64Array(2 * this.count), new Float64Array(2 * this.count)]
    from.set(this.from)
    to.set(this.to)
    this.from = from
    this.to = to
  }

  /** By their beginning. */
  sort(): void {
    const { from, to, count } = this
    for (const step of STEPS) {
      if (step >= count) continue
      for (let i = step; i < count; i++) {
        const [a, b] = [from[i]!, to[i]!]
        let j = i
        for (; j >= step && from[j - step]! > a; j -= step) {
          from[j] = from[j - step]!
          to[j] = to[j - step]!
        }
        from[j] = a
        to[j] = b
      }
    }
  }

  /** Writes what these leave free of low … high into `gaps`. */
  gapsIn(low: number, high: number, gaps: Intervals): void {
    this.sort()
    gaps.clear()
    let at = low
    for (let i = 0; i < this.count && at < high; i++) {
      if (this.from[i]! > at) gaps.add(at, Math.min(high, this.from[i]!))
      if (this.to[i]! > at) at = this.to[i]!
    }
    if (at < high) gaps.add(at, high)
  }
}
