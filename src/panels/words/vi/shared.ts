export const shared = {
  modelled: 'số liệu mô hình',
  close: 'Đóng',
  populationKnown: '{{known}}/{{communes}} xã có dân số',
  removeFilter: 'Bỏ lọc: {{filter}}',
} as const
