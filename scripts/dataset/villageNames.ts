import type { Random } from './random'

const PLAIN_FIRST =
  'An Bích Cẩm Diên Duy Đại Đâu Đông Đơn Hà Hải Hiền Hưng Kim Lam Lâm Linh Long Lương Mai Mỹ Nam Nhan Phú Phương Phước Quảng Tân Thanh Thâm Thủy Thượng Tiên Trà Trung Trường Tường Văn Vân Vĩnh Xuân'
const PLAIN_SECOND =
  'An Bình Cần Chánh Châu Điền Độ Định Giang Hòa Hội Hưng Khê La Lâm Lễ Lệ Lộc Lương Mỹ Nghĩa Phong Phú Phụng Quang Sơn Thành Thiện Thịnh Thọ Thuận Trạch Trúc Trung Tường Viên Xá Xuân Yên'
const MOUNTAIN_FIRST = 'A Ba Cu Ka Ku La Lá Pa Pi Pring Ra Sa Ta Tà Vi Xa Xi Y'
const MOUNTAIN_SECOND =
  'Cheng Chênh Đăng Đong Dưn Hang Húc Liêng Loa Loang Luồi Lút Máy Mun Nong Pang Păng Pồng Pun Reng Riêng Rông Roong Rúc Rum Ruông Sau Tang Tăng Tria Trùm Tuông Tút Vầng Viêng Xia Xóc'

/** Gives each village of a commune its own name, after the manner of the plain or of the mountains. */
export interface Namer {
  plain(): string
  mountain(): string
}

export function namerOf(random: Random): Namer {
  const used = new Set<string>()
  const fresh = (first: readonly string[], second: readonly string[]): string => {
    const [a, b] = [random.pick(first), random.pick(second)]
    const name = `${a} ${b}`
    if (a === b || used.has(name)) return fresh(first, second)
    used.add(name)
    return name
  }
  return {
    plain: () => fresh(PLAIN_FIRST.split(' '), PLAIN_SECOND.split(' ')),
    mountain: () => fresh(MOUNTAIN_FIRST.split(' '), MOUNTAIN_SECOND.split(' ')),
  }
}
