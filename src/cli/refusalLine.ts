import type { FileRefusal } from '../files/fileIssue'

/** Why a file cannot be used and what to do, on one line. The kind stands behind it in English, for searching. */
export const refusalLine = (refusal: FileRefusal): string =>
  `${refusal.file}: ${reasonOf(refusal)} [${refusal.kind}]`

const listed = (columns: readonly string[]) => columns.slice(0, 12).join(', ')

function reasonOf(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'missing':
      return `không đọc được: ${refusal.detail}`
    case 'empty':
      return 'tệp rỗng'
    case 'too-large':
      return `quá lớn hoặc bung ra quá lớn (${refusal.found}); hãy chia nhỏ tệp`
    case 'not-text':
      return 'không phải văn bản UTF-8 hoặc UTF-16; hãy lưu lại thành CSV UTF-8, XLSX hoặc GeoJSON'
    case 'not-json':
      return `không phải JSON hợp lệ: ${refusal.detail}`
    case 'not-geojson':
      return `là JSON nhưng không phải GeoJSON FeatureCollection (thấy ${refusal.found})`
    case 'unknown-format':
      return `định dạng chưa đọc được (${refusal.found}); hãy dùng GeoJSON, CSV, XLSX, KML, FlatGeobuf hoặc Shapefile nén`
    case 'password-protected':
      return 'có mật khẩu; hãy bỏ mật khẩu rồi thử lại'
    case 'old-workbook':
      return 'là tệp Excel cũ (.xls); hãy lưu lại thành .xlsx'
    case 'no-records':
      return 'không có bản ghi nào'
    case 'no-coordinate-columns':
      return `không có cột toạ độ (cần kinh độ và vĩ độ, hoặc X và Y, hoặc wkt); các cột: ${listed(refusal.columns)}`
    case 'unknown-layer':
      return `không biết tệp chứa lớp nào; các cột: ${listed(refusal.columns)}`
    case 'nothing-usable':
      return `không bản ghi nào dùng được, ${refusal.rejected} bản ghi bị loại`
    case 'cancelled':
    case 'overtaken':
      return 'đã dừng đọc'
    case 'bad-catalog':
      return `danh mục dữ liệu sai: ${refusal.detail}`
  }
}
