/** Headings of the columns in which a record of any layer says where it lies. Compared folded: accents and case are nothing. */
export const PLACE_HEADINGS = {
  code: ['Mã xã', 'Mã ĐVHC', 'Mã đơn vị hành chính', 'ma_xa', 'commune_code'],
  name: [
    'Tên xã',
    'Xã',
    'Xã/phường',
    'Phường/xã/thị trấn',
    'Đơn vị hành chính',
    'ten_xa',
    'Commune',
    'commune_name',
  ],
  districtCode: ['Mã huyện', 'ma_huyen', 'district_code'],
  district: ['Huyện', 'Quận/huyện', 'Huyện/TX/TP', 'Tên huyện', 'ten_huyen', 'district'],
  provinceCode: ['Mã tỉnh', 'ma_tinh', 'province_code'],
  edition: ['Mốc địa giới', 'edition'],
  address: ['Địa chỉ', 'Địa điểm', 'Vị trí lắp đặt', 'Address'],
} as const

export type PlaceField = keyof typeof PLACE_HEADINGS
