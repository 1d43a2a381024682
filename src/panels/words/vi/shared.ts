export const shared = {
  modelled: 'số liệu mô hình',
  close: 'Đóng',
  removeFilter: 'Bỏ lọc: {{filter}}',
} as const
