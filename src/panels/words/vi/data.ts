export const data = {
  title: 'Dữ liệu',
  tabs: 'Bảng dữ liệu',
  tab: {
    stations: 'Trạm',
    postalPoints: 'Điểm phục vụ',
    villages: 'Thôn',
    differences: 'Thay đổi',
  },
} as const
