import { CRS_NAMES, MERIDIANS } from './crsOption'

/** How files are named that replace layers, and what their coordinates may be: the same for every command. */
export const FILE_HELP = `  --communes TỆP         lớp địa giới xã; tương tự: --stations, --postal, --villages, --corridors
                         (GeoJSON, CSV, XLSX, KML, FlatGeobuf hoặc Shapefile nén)
  --crs HỆ               hệ toạ độ của các bảng, mặc định auto (tự nhận):
                         ${CRS_NAMES.join(' | ')}
                         vn2000:K là VN-2000 TM-3, K là kinh tuyến trục, viết 106.25, 106,25 hay 106d15:
                         ${MERIDIANS.join(' ')}
                         utm48, utm49: múi UTM của VN-2000; vn2000-degrees: độ của VN-2000`
