import { fold } from '../base/fold'
import type { LayerKind } from '../province/dataset'
import { PLACE_HEADINGS } from '../province/placeHeadings'

/** Our own property names (the columns of our files), each with the other headings it is known by. */
export type Headings = Readonly<Record<string, readonly string[]>>

/** Where a record of a table lies: degrees or metres, told from the values. x and y come last: they may be either. */
const POSITION: Headings = {
  lon: [
    'Kinh độ',
    'Kinh độ (E)',
    'Kinh độ Đông',
    'Longitude',
    'Long',
    'Lng',
    'Easting',
    'East',
    'Toạ độ Đông',
    'Toạ độ kinh độ',
    'Longtitude',
    'KĐ',
    'Đông (Y)',
    'E (m)',
    'x',
    'X (m)',
    'X (VN-2000)',
    'Toạ độ X',
    'Toạ độ VN-2000 X',
    'E',
  ],
  lat: [
    'Vĩ độ',
    'Vĩ độ (N)',
    'Vĩ độ Bắc',
    'Latitude',
    'Northing',
    'North',
    'Toạ độ Bắc',
    'Toạ độ vĩ độ',
    'Bắc (X)',
    'N (m)',
    'y',
    'Y (m)',
    'Y (VN-2000)',
    'Toạ độ Y',
    'Toạ độ VN-2000 Y',
    'VĐ',
    'N',
  ],
  both: [
    'Toạ độ',
    'Toạ độ VN2000',
    'Toạ độ GPS',
    'Toạ độ WGS84',
    'Toạ độ địa lý',
    'Toạ độ trạm',
    'Kinh độ, vĩ độ',
    'Kinh vĩ độ',
    'Coordinates',
    'Coordinate',
    'Lon/Lat',
    'Long/Lat',
    'Vĩ độ, kinh độ',
    'Lat/Lon',
    'Lat/Long',
    'Lat/Lng',
  ],
  wkt: ['geometry', 'geom', 'the_geom', 'Hình học'],
}

/** Programs of maps number the features of every file so. */
const RUNNING_NUMBERS = ['fid', 'gid']
const IDENTITY: Headings = { id: ['Mã bản ghi', ...RUNNING_NUMBERS] }

/** Whether the ids under a heading only number the records of one file, so that they say nothing beyond it. */
export const isRunningNumber = (heading: string): boolean => RUNNING_NUMBERS.includes(fold(heading))

const COMMUNES: Headings = {
  id: [],
  edition: PLACE_HEADINGS.edition,
  code: [...PLACE_HEADINGS.code, 'Mã'],
  name: ['Tên xã', 'Tên', ...PLACE_HEADINGS.name],
  type: ['Loại', 'Loại hình', 'Cấp'],
  full_name: ['Tên đầy đủ'],
  district_code: PLACE_HEADINGS.districtCode,
  district: PLACE_HEADINGS.district,
  population: ['Dân số', 'Số dân', 'Pop'],
  population_year: ['Năm dân số', 'Năm'],
  successor_code: ['code_2025', 'Mã mới'],
}

const STATIONS: Headings = {
  ...IDENTITY,
  id: [...IDENTITY.id!, 'station_id', 'Mã BTS'],
  site_id: [
    'Mã trạm',
    'Mã nhà trạm',
    'Site ID',
    'Mã CSHT',
    'Mã vị trí',
    'ID trạm',
    'Site',
    'Mã site',
    'Site code',
    'Mã trạm BTS',
    'Mã số trạm',
    'Tên trạm',
    'Tên nhà trạm',
    'Tên vị trí',
    'Site name',
    'Trạm',
  ],
  operator: [
    'Nhà mạng',
    'Mạng',
    'Doanh nghiệp viễn thông',
    'Doanh nghiệp',
    'Đơn vị quản lý',
    'Đơn vị',
    'Chủ đầu tư',
    'Nhà cung cấp',
    'Nhà khai thác',
    'Tên doanh nghiệp',
    'Tên nhà mạng',
    'DN',
    'Carrier',
    'Network',
    'Provider',
  ],
  technology: [
    'Công nghệ',
    'Loại trạm',
    'radio',
    'Tech',
    'Loại hình',
    'RAT',
    'CN',
    'Công nghệ trạm',
    'Loại BTS',
    'Thế hệ',
  ],
  band_mhz: ['Băng tần', 'Băng tần (MHz)', 'Tần số', 'Tần số (MHz)', 'Band'],
  mast_type: ['Loại cột', 'Loại cột ăng ten', 'Loại cột anten'],
  mast_height_m: [
    'Chiều cao cột (m)',
    'Chiều cao (m)',
    'Chiều cao cột',
    'Chiều cao',
    'Độ cao',
    'Độ cao cột',
    'Cao cột',
    'Height',
  ],
  shared: ['Dùng chung', 'Sử dụng chung', 'Dùng chung hạ tầng'],
  status: ['Trạng thái', 'Tình trạng', 'Tình trạng hoạt động'],
  on_air: ['Ngày phát sóng', 'Năm phát sóng', 'Ngày hoạt động', 'Năm xây dựng'],
  reach_km: [
    'Bán kính phủ sóng (km)',
    'Bán kính phủ sóng',
    'Bán kính phủ (km)',
    'Bán kính (km)',
    'Tầm phủ (km)',
    'Bán kính',
    'Tầm phủ',
    'BK',
  ],
}

const POSTAL_POINTS: Headings = {
  ...IDENTITY,
  name: ['Tên điểm phục vụ', 'Tên bưu cục', 'Tên điểm', 'Điểm phục vụ', 'Tên', 'Bưu cục'],
  kind: ['Loại hình', 'Loại', 'Loại điểm', 'Loại bưu cục', 'Cấp', 'Type', 'Category'],
  operator: ['Doanh nghiệp', 'Đơn vị', 'Đơn vị quản lý'],
  staffed: ['Có người phục vụ', 'Có nhân viên'],
  hours_per_week: ['Giờ phục vụ/tuần', 'Số giờ phục vụ/tuần', 'Số giờ/tuần', 'Giờ/tuần'],
  services: ['Dịch vụ', 'Các dịch vụ'],
  postal_code: ['Mã bưu cục', 'Mã bưu chính', 'Mã điểm', 'Postcode'],
}

const VILLAGES: Headings = {
  ...IDENTITY,
  name: ['Tên thôn', 'Thôn', 'Thôn/bản', 'Thôn, bản', 'Thôn/bản/khu phố', 'Tên thôn/bản', 'Tên', 'Village'],
  kind: ['Loại', 'Loại hình', 'place', 'Type'],
  population: ['Dân số', 'Số dân', 'Số người', 'Nhân khẩu', 'Số khẩu', 'Pop'],
  households: ['Số hộ', 'Tổng số hộ', 'Hộ'],
  poor_households: ['Số hộ nghèo', 'Hộ nghèo'],
  grid_power: ['Điện lưới', 'Điện lưới quốc gia', 'Có điện lưới', 'Có điện'],
  especially_disadvantaged: ['Đặc biệt khó khăn', 'ĐBKK', 'Thôn ĐBKK', 'Thôn đặc biệt khó khăn'],
  reported_status: ['Hiện trạng sóng', 'Tình trạng sóng', 'Hiện trạng báo cáo', 'Báo cáo'],
  measured_status: ['Kết quả đo', 'Hiện trạng đo'],
  measured_on: ['Ngày đo'],
  measured_by: ['Đơn vị đo', 'Người đo'],
  responsible: ['Đơn vị chịu trách nhiệm', 'Phụ trách', 'Doanh nghiệp phụ trách'],
  planned_on: ['Kế hoạch phủ sóng', 'Thời hạn', 'Ngày dự kiến', 'Dự kiến'],
}

const CORRIDORS: Headings = {
  ...IDENTITY,
  name: ['Tên tuyến', 'Tuyến', 'Tên đường', 'Tên', 'Road', 'ref'],
  kind: ['Loại', 'Loại đường', 'Cấp đường', 'highway'],
}

const withPosition = (headings: Headings): Headings => ({ ...headings, ...POSITION })

export const HEADINGS: Readonly<Record<LayerKind, Headings>> = {
  communes: withPosition(COMMUNES),
  stations: withPosition(STATIONS),
  postalPoints: withPosition(POSTAL_POINTS),
  villages: withPosition(VILLAGES),
  corridors: withPosition(CORRIDORS),
}

/** "Chiều cao cột (m)" as "Chiều cao cột": what a heading names, without its unit or remark. */
export const withoutUnit = (heading: string): string =>
  heading
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[,:]\s*(?:km|m|mhz|ghz)\s*$/i, '')
    .trim()
