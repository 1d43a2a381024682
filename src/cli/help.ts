import { FILE_HELP } from './fileHelp'

/** How the report is called. */
export const HELP = `npm run --silent report -- [tuỳ chọn]

  --dataset ID           bộ dữ liệu trong public/geo/catalog.json (mặc định bộ đầu tiên)
${FILE_HELP}
  --edition 2020|2025    mốc địa giới (mặc định theo tệp --communes, không có thì 2020)
  --technologies 3G,4G,5G   công nghệ được coi là có sóng
  --operators Viettel,VNPT  chỉ tính các nhà mạng này
  --reach 2G=5,3G=2.5,4G=2  bán kính giả định (km) cho trạm không khai báo
  --reach-factor 1       nhân mọi bán kính
  --format text|json     cách in ra (mặc định text)
  --out THƯ_MỤC          ghi communes.csv, communes.geojson, villages.csv, villages.geojson, summary.json, issues.csv
  --help, -h             trang này`
