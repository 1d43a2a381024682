import { expect, it } from 'vitest'
import { stageShapeOf } from '../../../src/panels/frame/stageShape'

const shapeOf = (px: number) => stageShapeOf(px / 16)

it('lays legend and card over a wide map, beside a middling one, below a small one', () => {
  // The overview of a page of 1440 px (less the panel of 372), its register (less 684), its table of communes (less 964).
  expect([1440 - 372, 1440 - 684, 1440 - 964].map(shapeOf)).toEqual(['spread', 'side', 'stack'])
  expect([760, 759, 680, 679].map(shapeOf)).toEqual(['spread', 'side', 'side', 'stack'])
})
