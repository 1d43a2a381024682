import { FILE_HELP } from './fileHelp'

/** How the dataset is made. */
export const PUBLISH_HELP = `npm run dataset -- [tuỳ chọn]

Không có tuỳ chọn nào: làm lại public/geo của chương trình. Có tệp: các tệp thay lớp tương ứng của bộ dữ liệu đó.

${FILE_HELP}
  --edition 2020|2025    mốc địa giới của tệp --communes khi không tự nhận ra
  --alone                chỉ gồm các tệp được nêu, không lấy gì của bộ dữ liệu có sẵn
  --id TÊN               tên thư mục: chữ thường không dấu, số và gạch nối (mặc định lấy từ --title)
  --title CHỮ            tên bộ dữ liệu; --title-en cho tiếng Anh
  --period 6/2026        kỳ số liệu
  --origin modelled|surveyed|own-file   nguồn của các tệp được nêu (mặc định own-file)
  --licence CHỮ          giấy phép
  --attribution CHỮ      ghi nguồn; --attribution-en cho tiếng Anh
  --out THƯ_MỤC          nơi ghi catalog.json và thư mục của bộ dữ liệu (mặc định public/geo)
  --help, -h             trang này`
