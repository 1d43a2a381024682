/** Geometry of a vector tile as commands: https://github.com/mapbox/vector-tile-spec/tree/master/2.1#43-geometry-encoding */
const MOVE_TO = 1
const LINE_TO = 2
const CLOSE_PATH = 7

const command = (id: number, count: number) => id | (count << 3)
const zigzag = (value: number) => (value << 1) ^ (value >> 31)

export const pointCommands = (x: number, y: number): number[] => [command(MOVE_TO, 1), zigzag(x), zigzag(y)]

/** Appends a line of `ends` (x, y, x, y, …), as `ringCommands` does. */
export function lineCommands(
  into: number[],
  ends: readonly number[],
  from: readonly [x: number, y: number],
): readonly [x: number, y: number] {
  let [x, y] = from
  for (let i = 0; i < ends.length; i += 2) {
    if (i === 0) into.push(command(MOVE_TO, 1))
    if (i === 2) into.push(command(LINE_TO, ends.length / 2 - 1))
    into.push(zigzag(ends[i]! - x), zigzag(ends[i + 1]! - y))
    x = ends[i]!
    y = ends[i + 1]!
  }
  return [x, y]
}

/**
 * Appends an open ring (x, y, x, y, …; its first vertex not repeated) to `into`. `from` is where the pen stands; gives
 * where it stands afterwards.
 */
export function ringCommands(
  into: number[],
  ring: readonly number[],
  from: readonly [x: number, y: number],
): readonly [x: number, y: number] {
  const end = lineCommands(into, ring, from)
  into.push(command(CLOSE_PATH, 1))
  return end
}
