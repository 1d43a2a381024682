import { systemName } from '../files/crs'
import { figure } from './figure'
import type { CoordinateDoubt } from './givenDataset'

/** What a file was taken for where other systems fit as well, and how far off its points are if it is the next of them. */
export function doubtLine({ file, guess: { system, alternatives } }: CoordinateDoubt): string {
  const [next] = alternatives
  const other = next ? `; nếu là ${systemName(next.system)} thì điểm lệch ${figure(next.km, 1)} km` : ''
  return `${file}: chưa chắc hệ toạ độ, đã đọc là ${systemName(system)}${other}. Chọn bằng --crs, xem --help`
}
