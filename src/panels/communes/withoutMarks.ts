/** Lower case without diacritics, so that "huong hoa" finds "Hướng Hóa"; đ becomes d, spaces collapse. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
