import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panInto } from '../../src/map/camera'

const ROOM = { left: 24, top: 24, right: 900, bottom: 700 }

describe('bringing a box into a room', () => {
  it('needs no way where it lies in it already', () => {
    expect(panInto({ left: 24, top: 100, right: 900, bottom: 200 }, ROOM)).toEqual([0, 0])
  })

  it('takes the shortest way from under a card or from beyond an edge', () => {
    // 1,000 − 900 to the left of the card; 24 − (−6) down from above the upper edge.
    expect(panInto({ left: 950, top: 100, right: 1000, bottom: 200 }, ROOM)).toEqual([100, 0])
    expect(panInto({ left: 100, top: -6, right: 200, bottom: 50 }, ROOM)).toEqual([0, -30])
  })

  it('has no way where the box is larger than the room', () => {
    expect(panInto({ left: 0, top: 100, right: 877, bottom: 200 }, ROOM)).toBeNull()
    expect(panInto({ left: 100, top: 0, right: 200, bottom: 677 }, ROOM)).toBeNull()
  })

  it('ends with the box in the room, wherever it was', () => {
    const at = fc.integer({ min: -3000, max: 3000 })
    const size = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(at, at, size, size, (left, top, width, height) => {
        const [across, down] = panInto({ left, top, right: left + width, bottom: top + height }, ROOM)!
        expect(left - across).toBeGreaterThanOrEqual(ROOM.left)
        expect(left + width - across).toBeLessThanOrEqual(ROOM.right)
        expect(top - down).toBeGreaterThanOrEqual(ROOM.top)
        expect(top + height - down).toBeLessThanOrEqual(ROOM.bottom)
      }),
    )
  })
})
