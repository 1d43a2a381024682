import { describe, expect, it } from 'vitest'
import { toWindows1252 } from '../../src/files/encoding/windows1252'
import type { ReadOptions } from '../../src/files/readLayer'
import type { Station } from '../../src/province/station'
import { readAs, told } from './given'
import { workbook, workbookOf } from './zipped'

/** A file with one oddity of official lists or several, the stations in it, and what is said of it. */
interface Quirk {
  readonly quirk: string
  readonly file: string | Uint8Array
  readonly stations: readonly string[]
  readonly issues: readonly string[]
  readonly options?: ReadOptions
}

const lines = (...rows: readonly string[]) => rows.join('\r\n')
const HEAD = 'Mã trạm;Nhà mạng;Công nghệ;Kinh độ;Vĩ độ'
const windows1252 = (text: string) => toWindows1252(text)!
const utf16 = (text: string, ...mark: readonly number[]) =>
  new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')])

/** Each station as "site operator technology longitude latitude", to 1e-4 of a degree (10 m). */
const told4 = ({ siteId, operator, technology, position: [lon, lat] }: Station) =>
  `${siteId} ${operator} ${technology} ${lon.toFixed(4)} ${lat.toFixed(4)}`

const ONE = ['QT1 Viettel 4G 107.1003 16.8165']
const TWO = [...ONE, 'QT2 VNPT 3G 106.7300 16.6200']
const TWO_ROWS = ['QT1;Viettel;4G;107,1003;16,8165', 'QT2;VNPT;3G;106,73;16,62'] as const
const PLAIN = lines(HEAD, ...TWO_ROWS)
const DMS = ['QT1 Viettel 4G 107.1003 16.8164']
const CONVERTED = 'changed coordinates-converted file'
const ENCODED = 'changed encoding-converted file'

const both = (cell: string) => lines('Mã trạm;Nhà mạng;Công nghệ;Toạ độ', `QT1;Viettel;4G;"${cell}"`)
const dms = (lon: string, lat: string) =>
  lines('Mã trạm\tNhà mạng\tCông nghệ\tKinh độ\tVĩ độ', `QT1\tViettel\t4G\t${lon}\t${lat}`)

const ENCODINGS: readonly Quirk[] = [
  { quirk: 'UTF-8 with a byte order mark', file: `\ufeff${PLAIN}`, stations: TWO, issues: [] },
  { quirk: 'UTF-16LE with a byte order mark', file: utf16(PLAIN, 0xff, 0xfe), stations: TWO, issues: [] },
  { quirk: 'UTF-16LE without one', file: utf16(PLAIN), stations: TWO, issues: [] },
  { quirk: 'decomposed letters', file: PLAIN.normalize('NFD'), stations: TWO, issues: [] },
  {
    quirk: 'TCVN3',
    file: windows1252(lines('M· tr¹m;Nhµ m¹ng;C«ng nghÖ;Kinh ®é;VÜ ®é', ...TWO_ROWS)),
    stations: TWO,
    issues: [ENCODED],
  },
  {
    quirk: 'VNI',
    file: windows1252(lines('Maõ traïm;Nhaø maïng;Coâng ngheä;Kinh ñoä;Vó ñoä', ...TWO_ROWS)),
    stations: TWO,
    issues: [ENCODED],
  },
  {
    quirk: 'windows-1258',
    file: windows1252(lines('MaÞ traòm;Nhà maòng;Công nghêò;Kinh ðôò;ViÞ ðôò', ...TWO_ROWS)),
    stations: TWO,
    issues: [ENCODED],
  },
  {
    quirk: 'UTF-8 that was read as windows-1252 and saved again',
    file: lines('MÃ£ tráº¡m;NhÃ\u00a0 máº¡ng;CÃ´ng nghá»‡;Kinh Ä‘á»™;VÄ© Ä‘á»™', ...TWO_ROWS),
    stations: TWO,
    issues: [ENCODED],
  },
  {
    quirk: 'a workbook in a font of TCVN3',
    file: workbook([
      ['M· tr¹m', 'Nhµ m¹ng', 'C«ng nghÖ', 'Kinh ®é', 'VÜ ®é'],
      ['QT1', 'Viettel', '4G', 107.1003, 16.8165],
    ]),
    stations: ONE,
    issues: [ENCODED],
  },
]

const NUMBERS: readonly Quirk[] = [
  {
    quirk: 'commas between cells',
    file: PLAIN.replaceAll(',', '.').replaceAll(';', ','),
    stations: TWO,
    issues: [],
  },
  { quirk: 'tabs between cells', file: PLAIN.replaceAll(';', '\t'), stations: TWO, issues: [] },
  { quirk: 'bars between cells', file: PLAIN.replaceAll(';', '|'), stations: TWO, issues: [] },
  {
    quirk: 'an apostrophe before numbers that are to stay text',
    file: lines(HEAD, "QT1;Viettel;4G;'107,1003;'16,8165"),
    stations: ONE,
    issues: [],
  },
  {
    quirk: 'a letter o in place of a zero',
    file: lines(HEAD, ...TWO_ROWS, 'QT3;VNPT;3G;1o7,20;16,7'),
    stations: TWO,
    issues: ['rejected not-a-number 4'],
  },
  {
    quirk: 'decimal commas in quotation marks between commas',
    file: lines('Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ', 'QT1,Viettel,4G,"107,1003","16,8165"'),
    stations: ONE,
    issues: [],
  },
  {
    quirk: 'a decimal comma that a comma-separated file cuts in two',
    file: lines(
      'Mã trạm,Nhà mạng,Công nghệ,Kinh độ,Vĩ độ',
      'QT1,Viettel,4G,107.1003,16.8165',
      'QT2,VNPT,3G,106,73,16,62',
    ),
    stations: ONE,
    issues: ['rejected unreadable-row 3'],
  },
]

const COORDINATES: readonly Quirk[] = [
  {
    quirk: 'degrees, minutes and seconds',
    file: dms(`107°06'01"E`, `16°48'59"N`),
    stations: DMS,
    issues: [],
  },
  {
    quirk: 'curly quotes and a raised zero',
    file: dms('107⁰06’01”', '16⁰48’59”'),
    stations: DMS,
    issues: [],
  },
  {
    quirk: 'a letter o for the degree sign',
    file: dms("107o06'01''", "16o48'59''"),
    stations: DMS,
    issues: [],
  },
  {
    quirk: 'a plain zero for the degree sign',
    file: dms(`107006'01"`, `16048'59"`),
    stations: DMS,
    issues: [],
  },
  {
    quirk: 'dots between degrees, minutes, seconds',
    file: dms('107.06.01', '16.48.59'),
    stations: DMS,
    issues: [],
  },
  { quirk: 'blanks between them', file: dms('107 06 01', '16 48 59'), stations: DMS, issues: [] },
  { quirk: 'letters in front', file: dms('E107.1003', 'N16.8165'), stations: ONE, issues: [] },
  {
    quirk: 'latitude under longitude',
    file: lines(HEAD, 'QT1;Viettel;4G;16,8165;107,1003'),
    stations: ONE,
    issues: ['changed coordinates-swapped 2'],
  },
  { quirk: 'both in one cell with a comma', file: both('16.8165, 107.1003'), stations: ONE, issues: [] },
  { quirk: 'both with a slash, longitude first', file: both('107,1003/16,8165'), stations: ONE, issues: [] },
  { quirk: 'both with a new line', file: both('16,8165\n107,1003'), stations: ONE, issues: [] },
  { quirk: 'both with a dash', file: both('16.8165 - 107.1003'), stations: ONE, issues: [] },
  {
    quirk: 'both in degrees, minutes and seconds, with letters',
    file: lines('Mã trạm\tNhà mạng\tCông nghệ\tToạ độ GPS', `QT1\tViettel\t4G\t16°48'59"N 107°06'01"E`),
    stations: DMS,
    issues: [],
  },
  {
    quirk: 'both in a column whose heading says nothing',
    file: lines('Mã trạm;Nhà mạng;Công nghệ;Chỗ', 'QT1;Viettel;4G;107,1003 16,8165'),
    stations: ONE,
    issues: [],
  },
  {
    quirk: 'X and Y in degrees, X north',
    file: lines('Mã trạm;Nhà mạng;Công nghệ;X;Y', 'QT1;Viettel;4G;16,8165;107,1003'),
    stations: ONE,
    issues: [],
  },
  {
    quirk: 'VN-2000, X north, with thousand dots',
    file: lines('Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)', 'QT1;Viettel;4G;1.860.097,2;590.430,6'),
    stations: ['QT1 Viettel 4G 107.1003 16.8163'],
    issues: [CONVERTED],
  },
  {
    quirk: 'VN-2000 in one cell',
    file: lines(
      'Mã trạm;Nhà mạng;Công nghệ;Toạ độ VN2000',
      'QT1;Viettel;4G;X=1860097,2; Y=590430,6'.replace('; Y', ' - Y'),
    ),
    stations: ['QT1 Viettel 4G 107.1003 16.8163'],
    issues: [CONVERTED],
  },
  {
    quirk: 'another meridian in the title',
    file: lines(
      'DANH SÁCH TRẠM, kinh tuyến trục 106°00’;;;;',
      'Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)',
      'QT1;Viettel;4G;1860097,2;590430,6',
    ),
    // 15' of longitude further west: 107.1003 − 0.25, and a few metres for the slant of north.
    stations: ['QT1 Viettel 4G 106.8503 16.8163'],
    issues: [CONVERTED, 'left-out text-row 1'],
  },
  {
    quirk: 'metres of UTM 48N',
    file: lines('Mã trạm;Nhà mạng;Công nghệ;X (m);Y (m)', 'QT1;Viettel;4G;723624,889;1860530,605'),
    stations: ['QT1 Viettel 4G 107.1003 16.8163'],
    issues: [CONVERTED],
  },
  {
    quirk: 'degrees of VN-2000, by choice',
    file: PLAIN,
    options: { crs: { kind: 'vn2000-degrees' } },
    stations: ['QT1 Viettel 4G 107.1021 16.8155', 'QT2 VNPT 3G 106.7318 16.6190'],
    issues: [CONVERTED],
  },
]

const HEADINGS: readonly Quirk[] = [
  ['Kinh độ/Longitude', 'Vĩ độ/Latitude'],
  ['Toạ độ (Kinh độ)', 'Toạ độ (Vĩ độ)'],
  ['Tọa độ - Kinh độ', 'Tọa độ - Vĩ độ'],
  ['Toạ độ kinh độ', 'Toạ độ vĩ độ'],
  ['Longtitude', 'Latitude'],
  ['E', 'N'],
  ['Y', 'X'],
  ['Toạ độ Y', 'Toạ độ X'],
].map(([lon, lat]) => ({
  quirk: `longitude under “${lon}” and latitude under “${lat}”`,
  file: lines(`Mã trạm;Nhà mạng;Công nghệ;${lon};${lat}`, 'QT1;Viettel;4G;107,1003;16,8165'),
  stations: ONE,
  issues: [],
}))

const METRES: readonly Quirk[] = [
  ['Toạ độ X', 'Toạ độ Y'],
  ['Tọa độ X (m)', 'Tọa độ Y (m)'],
  ['Tọa độ X (VN2000)', 'Tọa độ Y (VN2000)'],
  ['Toạ độ VN2000 X', 'Toạ độ VN2000 Y'],
  ['Bắc (X)', 'Đông (Y)'],
  ['N (m)', 'E (m)'],
  ['Northing', 'Easting'],
].map(([north, east]) => ({
  quirk: `metres under “${north}” and “${east}”`,
  file: lines(`Mã trạm;Nhà mạng;Công nghệ;${north};${east}`, 'QT1;Viettel;4G;1860097,2;590430,6'),
  stations: ['QT1 Viettel 4G 107.1003 16.8163'],
  issues: [CONVERTED],
}))

const TABLES: readonly Quirk[] = [
  {
    quirk: 'titles above the headings',
    file: lines('SỞ THÔNG TIN VÀ TRUYỀN THÔNG;;;;', 'DANH SÁCH TRẠM BTS;;;;', ';;;;', PLAIN),
    stations: TWO,
    issues: ['left-out text-row 1', 'left-out text-row 2'],
  },
  {
    quirk: 'headings of two rows',
    file: lines('Mã trạm;Nhà mạng;Công nghệ;Toạ độ;', ';;;Kinh độ;Vĩ độ', ...TWO_ROWS),
    stations: TWO,
    issues: [],
  },
  {
    quirk: 'headings of three rows',
    file: lines(
      'Mã trạm;Nhà mạng;Vị trí;;Công nghệ',
      ';;Toạ độ;;',
      ';;Kinh độ;Vĩ độ;',
      'QT1;Viettel;107,1003;16,8165;4G',
    ),
    stations: ONE,
    issues: [],
  },
  {
    quirk: 'a row of letters below the headings',
    file: lines(HEAD, 'A;B;1;2;3', ...TWO_ROWS),
    stations: TWO,
    issues: ['left-out heading-row 2'],
  },
  {
    quirk: 'rows that head a district',
    file: lines(HEAD, 'I. Thành phố Đông Hà;;;;', TWO_ROWS[0], 'II;Huyện Hướng Hoá;;;', TWO_ROWS[1]),
    stations: TWO,
    issues: ['left-out section-row 2', 'left-out section-row 4'],
  },
  {
    quirk: 'rows that head an operator',
    file: lines(
      'Mã trạm;Công nghệ;Kinh độ;Vĩ độ',
      'A. Viettel;;;',
      'QT1;4G;107,1003;16,8165',
      'B. VinaPhone;;;',
      'QT2;3G;106,73;16,62',
    ),
    stations: TWO,
    issues: ['left-out section-row 2', 'left-out section-row 4'],
  },
  {
    quirk: 'totals and ratios',
    file: lines(HEAD, ...TWO_ROWS, 'Tổng cộng;;2;;', 'Tỷ lệ (%);;100;;'),
    stations: TWO,
    issues: ['left-out total-row 4', 'left-out total-row 5'],
  },
  {
    quirk: 'notes, a date and signatures below',
    file: lines(
      HEAD,
      ...TWO_ROWS,
      ';;;;',
      'Ghi chú: số liệu đến 30/6;;;;',
      ';;;Quảng Trị, ngày 26 tháng 7 năm 2024;',
      ';;;Người lập biểu;',
      ';;;Nguyễn Văn A;',
    ),
    stations: TWO,
    issues: ['left-out text-row 5', 'left-out text-row 6', 'left-out text-row 7', 'left-out text-row 8'],
  },
  {
    quirk: 'headings repeated on the next page',
    file: lines(HEAD, TWO_ROWS[0], HEAD, TWO_ROWS[1]),
    stations: TWO,
    issues: ['left-out heading-row 3'],
  },
  {
    quirk: 'merged cells of a commune that are blank below',
    file: lines(`${HEAD};Xã`, `${TWO_ROWS[0]};Ba Lòng`, `${TWO_ROWS[1]};`),
    stations: TWO,
    issues: ['changed filled-down file'],
  },
  {
    quirk: 'a site whose further technologies leave its cells blank',
    file: lines(HEAD, TWO_ROWS[0], ';Viettel;3G;;'),
    stations: [...ONE, 'QT1 Viettel 3G 107.1003 16.8165'],
    issues: Array(3).fill('changed filled-down file'),
  },
  {
    quirk: 'merged cells of a workbook',
    file: workbookOf({
      name: 'Trạm',
      rows: [
        ['Mã trạm', 'Nhà mạng', 'Công nghệ', 'Toạ độ', null],
        [null, null, null, 'Kinh độ', 'Vĩ độ'],
        ['QT1', 'Viettel', '4G', 107.1003, 16.8165],
        [null, null, '3G', null, null],
      ],
      merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'A3:A4', 'B3:B4', 'D3:D4', 'E3:E4'],
    }),
    stations: [...ONE, 'QT1 Viettel 3G 107.1003 16.8165'],
    issues: [],
  },
  {
    quirk: 'X and Y of VN-2000 under one merged heading of a workbook',
    file: workbookOf({
      name: 'Trạm',
      rows: [
        ['STT', 'Mã trạm', 'Nhà mạng', 'Công nghệ', 'Toạ độ VN-2000 (KTT 106°15’)', null],
        [null, null, null, null, 'X', 'Y'],
        [1, 'QT1', 'Viettel', '4G', 1860097.2, 590430.6],
      ],
      merged: ['A1:A2', 'E1:F1'],
    }),
    stations: ['QT1 Viettel 4G 107.1003 16.8163'],
    issues: [CONVERTED],
  },
  {
    quirk: 'a section behind a dash or a star',
    file: lines(HEAD, '- Huyện Hướng Hoá;;;;', TWO_ROWS[0], '* Huyện Đakrông;;;;', TWO_ROWS[1]),
    stations: TWO,
    issues: ['left-out section-row 2', 'left-out section-row 4'],
  },
  {
    quirk: 'a cover and a summary before the sheet of records',
    file: workbookOf(
      { name: 'Bìa', rows: [['BÁO CÁO']] },
      {
        name: 'Tổng hợp',
        rows: [
          ['Huyện', 'Số trạm'],
          ['Đông Hà', 120],
          ['Hướng Hoá', 80],
        ],
      },
      { name: 'Chi tiết', rows: [HEAD.split(';'), ['QT1', 'Viettel', '4G', 107.1003, 16.8165]] },
    ),
    stations: ONE,
    issues: ['changed other-sheets file'],
  },
  {
    quirk: 'a sheet that was asked for',
    file: workbookOf(
      { name: 'A', rows: [HEAD.split(';'), ['QT1', 'Viettel', '4G', 107.1003, 16.8165]] },
      {
        name: 'B',
        rows: [HEAD.split(';'), ['QT2', 'VNPT', '3G', 106.73, 16.62], ['QT3', 'VNPT', '3G', 106.74, 16.62]],
      },
    ),
    options: { sheet: 'A' },
    stations: ONE,
    issues: ['changed other-sheets file'],
  },
]

const SITE = 'Mã trạm;Nhà mạng;2G;3G;4G;5G;Kinh độ;Vĩ độ'
const AT = '107,1003;16,8165'
const of = (operator: string, ...technologies: readonly string[]) =>
  technologies.map((technology) => `QT1 ${operator} ${technology} 107.1003 16.8165`)
const SPLIT = 'changed record-split file'

const SITES: readonly Quirk[] = [
  {
    quirk: 'a site per row, technologies ticked x',
    file: lines(SITE, `QT1;Viettel;x;X;x;;${AT}`),
    stations: of('Viettel', '2G', '3G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'a site per row, technologies 1 and 0',
    file: lines(SITE, `QT1;Viettel;1;0;1;0;${AT}`),
    stations: of('Viettel', '2G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'a site per row, stations counted',
    file: lines(SITE, `QT1;Viettel;0;2;1;-;${AT}`),
    stations: of('Viettel', '3G', '3G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'a site per row, one tick',
    file: lines(SITE, `QT1;Viettel;;;✓;;${AT}`),
    stations: of('Viettel', '4G'),
    issues: [],
  },
  {
    quirk: 'a tick that says nothing',
    file: lines(SITE, `QT1;Viettel;x;chờ;;;${AT}`),
    stations: of('Viettel', '2G'),
    issues: ['changed impossible-value 2'],
  },
  {
    quirk: 'technologies under a heading of two rows',
    file: lines('Mã trạm;Nhà mạng;Loại trạm;;;Kinh độ;Vĩ độ', ';;2G;3G;4G;;', `QT1;Viettel;;x;x;${AT}`),
    stations: of('Viettel', '3G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'technologies in one cell',
    file: lines(HEAD, `QT1;Viettel;2G/3G/4G;${AT}`),
    stations: of('Viettel', '2G', '3G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'technologies in one cell, parted by blanks or dashes',
    file: lines(HEAD, `QT1;Viettel;2G 3G-4G;${AT}`),
    stations: of('Viettel', '2G', '3G', '4G'),
    issues: [SPLIT],
  },
  {
    quirk: 'technologies under a heading for each operator',
    file: lines('TT;Mã trạm;Viettel;;VinaPhone;;Kinh độ;Vĩ độ', ';;3G;4G;3G;4G;;', `1;QT1;x;x;;x;${AT}`),
    stations: [...of('Viettel', '3G', '4G'), ...of('VNPT', '4G')],
    issues: [SPLIT],
  },
  {
    quirk: 'a column for each operator’s technology',
    file: lines('Mã trạm;4G Viettel;MobiFone 3G;Kinh độ;Vĩ độ', `QT1;1;1;${AT}`),
    stations: [...of('Viettel', '4G'), ...of('MobiFone', '3G')],
    issues: [SPLIT],
  },
  {
    quirk: 'technologies in one cell, one unknown',
    file: lines(HEAD, `QT1;Viettel;3G, 4G, 9G;${AT}`),
    stations: of('Viettel', '3G', '4G'),
    issues: [SPLIT, 'changed unknown-technology 2'],
  },
  {
    quirk: 'operators in one cell',
    file: lines(HEAD, `QT1;Viettel, VNPT;4G;${AT}`),
    stations: [...of('Viettel', '4G'), ...of('VNPT', '4G')],
    issues: [SPLIT],
  },
  {
    quirk: 'operators and technologies in one row',
    file: lines(SITE, `QT1;Viettel + VinaPhone;;x;x;;${AT}`),
    stations: [...of('Viettel', '3G', '4G'), ...of('VNPT', '3G', '4G')],
    issues: [SPLIT],
  },
  {
    quirk: 'a column per operator, technologies in it',
    file: lines('Mã trạm;Viettel;VNPT;MobiFone;Kinh độ;Vĩ độ', `QT1;3G/4G;4G;;${AT}`),
    stations: [...of('Viettel', '3G', '4G'), ...of('VNPT', '4G')],
    issues: [SPLIT],
    options: { layer: 'stations' },
  },
  {
    quirk: 'a company name with a comma',
    file: lines(HEAD, `QT1;Công ty A, B;4G;${AT}`),
    stations: of('Công ty A, B', '4G'),
    issues: [],
  },
  {
    quirk: 'OpenCelliD',
    file: lines(
      'radio,mcc,net,area,cell,unit,lon,lat,range,samples',
      'LTE,452,4,1,2,0,107.1003,16.8165,3000,5',
      'UMTS,452,2,1,3,0,107.1003,16.8165,3000,5',
    ),
    stations: [
      '16.81650,107.10030 Viettel 4G 107.1003 16.8165',
      '16.81650,107.10030 VNPT 3G 107.1003 16.8165',
    ],
    issues: [],
  },
  {
    quirk: 'OpenCelliD without headings',
    file: 'LTE,452,1,1,2,0,107.1003,16.8165,3000,5,1,1369925573,1443966345,0',
    stations: ['16.81650,107.10030 MobiFone 4G 107.1003 16.8165'],
    issues: [],
  },
]

const MIXTURES: readonly Quirk[] = [
  {
    quirk: 'an official form with everything',
    file: windows1252(
      lines(
        'Së th«ng tin vµ truyÒn th«ng;;;;;;',
        'Danh s¸ch tr¹m BTS, hÖ to¹ ®é VN-2000, kinh tuyÕn trôc 106°15;;;;;;',
        'STT;M· tr¹m;Nhµ m¹ng;Lo¹i tr¹m;;To¹ ®é;',
        ';;;3G;4G;X (m);Y (m)',
        'A;B;1;2;3;4;5',
        'I;Thµnh phè §«ng Hµ;;;;;',
        '1;QT1;Viettel, VNPT;x;;1.860.097,2;590.430,6',
        'Tæng céng;;;2;;;',
        ';;;;;Ng\u00ad\u00eci lËp biÓu;',
      ),
    ),
    stations: ['QT1 Viettel 3G 107.1003 16.8163', 'QT1 VNPT 3G 107.1003 16.8163'],
    issues: [
      ENCODED,
      SPLIT,
      CONVERTED,
      'left-out text-row 1',
      'left-out text-row 2',
      'left-out heading-row 5',
      'left-out section-row 6',
      'left-out total-row 8',
      'left-out text-row 9',
    ],
  },
  {
    quirk: 'UTF-16, tabs, both coordinates in one cell, swapped order, a district row and a total',
    file: utf16(
      lines(
        'Mã trạm\tNhà mạng\tCông nghệ\tToạ độ',
        'Huyện Đakrông\t\t\t',
        'QT1\tVTL\tLTE\t16,8165; 107,1003',
        'Cộng:\t\t1\t',
      ),
      0xff,
      0xfe,
    ),
    stations: ONE,
    issues: ['left-out section-row 2', 'left-out total-row 4'],
  },
  {
    quirk: 'a formula, a script and the names of a prototype',
    file: lines(`${HEAD};__proto__;constructor`, `"=HYPERLINK(""http://x"")";<script>;4G;${AT};x;y`),
    stations: ['=HYPERLINK("http://x") <script> 4G 107.1003 16.8165'],
    issues: [],
  },
]

const GROUPS = { ENCODINGS, NUMBERS, COORDINATES, HEADINGS, METRES, TABLES, SITES, MIXTURES }

describe.each(Object.entries(GROUPS))('a list of stations with oddities of %s', (_, quirks) => {
  it.each(quirks)('is read: $quirk', async ({ file, stations, issues, options }) => {
    const read = await readAs('stations', 'tram.csv', file, options)
    expect(read.layer.records.map(told4)).toEqual(stations)
    expect(told(read.issues)).toEqual(issues)
    expect(new Set(read.layer.records.map(({ id }) => id)).size).toBe(stations.length)
  })
})

it('there are at least forty of them', () => {
  expect(Object.values(GROUPS).flat().length).toBeGreaterThanOrEqual(40)
})
