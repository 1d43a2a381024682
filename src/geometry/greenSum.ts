/**
 * Areas as sums over a boundary that is never put together: Green's theorem needs its parts only, in any order. For each
 * shape ∮ x dy − y dx (twice the area), −½ ∮ y² dx (∬ y), and ∮ dx and ∮ dy, which are 0 for a closed boundary.
 */
const TWICE_AREA = 0
const MOMENT = 1
const CLOSE_X = 2
const CLOSE_Y = 3
const COLUMNS = 4

/** How far a boundary may be from closed, in metres: rounding leaves less than 1e-6, one lost crossing leaves metres. */
const CLOSED_WITHIN_M = 0.01

export class GreenSum {
  readonly #sums: Float64Array

  constructor(shapes: number) {
    this.#sums = new Float64Array(COLUMNS * shapes)
  }

  /** The part t0 … t1 of the straight line from (x, y) along (dx, dy), with sign 1, or backwards with −1. */
  addLine(
    shape: number,
    x: number,
    y: number,
    dx: number,
    dy: number,
    t0: number,
    t1: number,
    sign: number,
  ): void {
    const sums = this.#sums
    const at = COLUMNS * shape
    const t = t1 - t0
    const squares = t1 * t1 - t0 * t0
    const cubes = t1 * t1 * t1 - t0 * t0 * t0
    sums[at + TWICE_AREA]! += sign * (x * dy - y * dx) * t
    sums[at + MOMENT]! -= (sign * dx * (y * y * t + y * dy * squares + (dy * dy * cubes) / 3)) / 2
    sums[at + CLOSE_X]! += sign * dx * t
    sums[at + CLOSE_Y]! += sign * dy * t
  }

  /** The arc around (x, y) from angle a to b, counter-clockwise. */
  addArc(shape: number, x: number, y: number, r: number, a: number, b: number): void {
    const sums = this.#sums
    const at = COLUMNS * shape
    const [sinA, cosA, sinB, cosB] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)]
    const angle = b - a
    const sin = sinB - sinA
    const cos = cosB - cosA
    // ∫ sin² and ∫ sin³ from a to b.
    const sin2 = (angle - (sinB * cosB - sinA * cosA)) / 2
    const sin3 = -cos + (cosB * cosB * cosB - cosA * cosA * cosA) / 3
    sums[at + TWICE_AREA]! += r * (r * angle + x * sin - y * cos)
    sums[at + MOMENT]! += (r * (-y * y * cos + 2 * y * r * sin2 + r * r * sin3)) / 2
    sums[at + CLOSE_X]! += r * cos
    sums[at + CLOSE_Y]! += r * sin
  }

  isClosed(shape: number): boolean {
    const at = COLUMNS * shape
    return Math.abs(this.#sums[at + CLOSE_X]!) + Math.abs(this.#sums[at + CLOSE_Y]!) < CLOSED_WITHIN_M
  }

  /**
   * Area on the ground up to a factor that is the same for the whole shape. A square metre of the plane is 1 / scale² on
   * the ground, and 1 / scale² ∝ 1 − 2·growth·y near the origin of y.
   */
  area(shape: number, growth: number): number {
    const at = COLUMNS * shape
    return this.#sums[at + TWICE_AREA]! / 2 - 2 * growth * this.#sums[at + MOMENT]!
  }
}
