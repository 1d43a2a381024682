import { aCommune, square } from '../report/aDataset'

/**
 * Ground of edition 2020 with codes and names of the register: two square communes of two districts that bear one name,
 * and one to the east. 0.1° each; 0.01° of longitude at 16.75° N is 1.066 km.
 */
export const WARD_1_DONG_HA = aCommune('19333', {
  name: '1',
  type: 'Phường',
  districtCode: '461',
  district: 'Thành phố Đông Hà',
  successorCode: '19333',
  boundary: square(107, 16.7, 0.1),
})
export const WARD_1_QUANG_TRI = aCommune('19357', {
  name: '1',
  type: 'Phường',
  districtCode: '462',
  district: 'Thị xã Quảng Trị',
  successorCode: '19360',
  boundary: square(107.1, 16.7, 0.1),
})
export const BA_LONG = aCommune('19570', {
  name: 'Ba Lòng',
  districtCode: '467',
  district: 'Huyện Đa Krông',
  successorCode: '19567',
  boundary: square(107.2, 16.7, 0.1),
})
export const DA_KRONG = aCommune('19564', {
  name: 'Đa Krông',
  districtCode: '467',
  district: 'Huyện Đa Krông',
  successorCode: '19564',
  boundary: square(107.3, 16.7, 0.1),
})
export const BEFORE = [WARD_1_DONG_HA, WARD_1_QUANG_TRI, BA_LONG, DA_KRONG]

/** The same ground since 2025: a code used again for more, and another name for each. */
export const AFTER = [
  aCommune('19333', { edition: '2025', name: 'Đông Hà', type: 'Phường', boundary: square(107, 16.7, 0.1) }),
  aCommune('19360', {
    edition: '2025',
    name: 'Quảng Trị',
    type: 'Phường',
    boundary: square(107.1, 16.7, 0.1),
  }),
  aCommune('19567', { edition: '2025', name: 'Ba Lòng', boundary: square(107.2, 16.7, 0.1) }),
  aCommune('19564', { edition: '2025', name: 'Đakrông', boundary: square(107.3, 16.7, 0.1) }),
]

/** In the middle of each, from west to east. */
export const IN_DONG_HA = [107.05, 16.75] as const
export const IN_QUANG_TRI = [107.15, 16.75] as const
export const IN_BA_LONG = [107.25, 16.75] as const
export const IN_DA_KRONG = [107.35, 16.75] as const
