const MARKS = /[\u0300-\u036f]/g
/** Đ, and the Icelandic Ð that some keyboards and code pages write in its place. */
const D_WITH_STROKE = /[đðÐ]/gi

/**
 * Text for comparing: no accents, no case, no spaces or punctuation, so that "Kinh độ (E)" meets "kinhdoe", and
 * "Hoá" meets "Hóa". Never for showing.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_WITH_STROKE, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
