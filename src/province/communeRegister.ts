import { fold } from '../base/fold'

/** The communes of one edition: code → name, folded for comparing. */
export type Register = ReadonlyMap<string, string>

const registerOf = (list: string): Register =>
  new Map(list.split(';').map((entry) => [entry.trim().slice(0, 5), fold(entry.trim().slice(6))]))

/** The 125 communes of Quảng Trị from 2020 to 2024: statistics-office list of May 2024. */
export const REGISTER_2020: Register = registerOf(`
  19330 Đông Giang; 19333 1; 19336 Đông Lễ; 19339 Đông Thanh; 19342 2; 19345 4; 19348 5; 19351 Đông Lương;
  19354 3; 19357 1; 19358 An Đôn; 19360 2; 19361 3; 19363 Hồ Xá; 19366 Bến Quan; 19369 Vĩnh Thái;
  19372 Vĩnh Tú; 19375 Vĩnh Chấp; 19378 Trung Nam; 19384 Kim Thạch; 19387 Vĩnh Long; 19393 Vĩnh Khê;
  19396 Vĩnh Hòa; 19402 Vĩnh Thủy; 19405 Vĩnh Lâm; 19408 Hiền Thành; 19414 Cửa Tùng; 19417 Vĩnh Hà;
  19420 Vĩnh Sơn; 19423 Vĩnh Giang; 19426 Vĩnh Ô; 19429 Khe Sanh; 19432 Lao Bảo; 19435 Hướng Lập;
  19438 Hướng Việt; 19441 Hướng Phùng; 19444 Hướng Sơn; 19447 Hướng Linh; 19450 Tân Hợp; 19453 Hướng Tân;
  19456 Tân Thành; 19459 Tân Long; 19462 Tân Lập; 19465 Tân Liên; 19468 Húc; 19471 Thuận; 19474 Hướng Lộc;
  19477 Ba Tầng; 19480 Thanh; 19483 A Dơi; 19489 Lìa; 19492 Xy; 19495 Gio Linh; 19496 Cửa Việt;
  19498 Trung Giang; 19501 Trung Hải; 19504 Trung Sơn; 19507 Phong Bình; 19510 Gio Mỹ; 19519 Gio Hải;
  19522 Gio An; 19525 Gio Châu; 19531 Gio Việt; 19534 Linh Trường; 19537 Gio Sơn; 19543 Gio Mai;
  19546 Hải Thái; 19549 Linh Hải; 19552 Gio Quang; 19555 Krông Klang; 19558 Mò Ó; 19561 Hướng Hiệp;
  19564 Đa Krông; 19567 Triệu Nguyên; 19570 Ba Lòng; 19576 Ba Nang; 19579 Tà Long; 19582 Húc Nghì;
  19585 A Vao; 19588 Tà Rụt; 19591 A Bung; 19594 A Ngo; 19597 Cam Lộ; 19600 Cam Tuyền; 19603 Thanh An;
  19606 Cam Thủy; 19612 Cam Thành; 19615 Cam Hiếu; 19618 Cam Chính; 19621 Cam Nghĩa; 19624 Ái Tử;
  19627 Triệu An; 19630 Triệu Vân; 19633 Triệu Phước; 19636 Triệu Độ; 19639 Triệu Trạch; 19642 Triệu Thuận;
  19645 Triệu Đại; 19648 Triệu Hòa; 19651 Triệu Lăng; 19654 Triệu Sơn; 19657 Triệu Long; 19660 Triệu Tài;
  19666 Triệu Trung; 19669 Triệu Ái; 19672 Triệu Thượng; 19675 Triệu Giang; 19678 Triệu Thành;
  19681 Diên Sanh; 19684 Hải An; 19687 Hải Ba; 19693 Hải Quy; 19696 Hải Quế; 19699 Hải Hưng; 19702 Hải Phú;
  19705 Hải Lệ; 19708 Hải Thượng; 19711 Hải Dương; 19714 Hải Định; 19717 Hải Lâm; 19726 Hải Phong;
  19729 Hải Trường; 19735 Hải Sơn; 19738 Hải Chánh; 19741 Hải Khê
`)

/** The 78 units of the merged province since 1/7/2025: resolution 1680/NQ-UBTVQH15. Codes were used again. */
export const REGISTER_2025: Register = registerOf(`
  18859 Đồng Thuận; 18871 Đồng Sơn; 18880 Đồng Hới; 18901 Minh Hoá; 18904 Dân Hoá; 18919 Tân Thành;
  18922 Kim Điền; 18943 Kim Phú; 18949 Đồng Lê; 18952 Tuyên Sơn; 18958 Tuyên Lâm; 18985 Tuyên Phú;
  18991 Tuyên Bình; 18997 Tuyên Hoá; 19009 Ba Đồn; 19021 Phú Trạch; 19030 Trung Thuần; 19033 Hoà Trạch;
  19051 Tân Gianh; 19057 Quảng Trạch; 19066 Bắc Gianh; 19075 Nam Ba Đồn; 19093 Nam Gianh; 19111 Hoàn Lão;
  19126 Bắc Trạch; 19138 Phong Nha; 19141 Bố Trạch; 19147 Thượng Trạch; 19159 Đông Trạch; 19198 Nam Trạch;
  19204 Trường Sơn; 19207 Quảng Ninh; 19225 Ninh Châu; 19237 Trường Ninh; 19246 Lệ Ninh; 19249 Lệ Thuỷ;
  19255 Cam Hồng; 19288 Sen Ngư; 19291 Tân Mỹ; 19309 Trường Phú; 19318 Kim Ngân; 19333 Đông Hà;
  19351 Nam Đông Hà; 19360 Quảng Trị; 19363 Vĩnh Linh; 19366 Bến Quan; 19372 Vĩnh Hoàng; 19405 Vĩnh Thuỷ;
  19414 Cửa Tùng; 19429 Khe Sanh; 19432 Lao Bảo; 19435 Hướng Lập; 19441 Hướng Phùng; 19462 Tân Lập;
  19483 A Dơi; 19489 Lìa; 19495 Gio Linh; 19496 Cửa Việt; 19501 Bến Hải; 19537 Cồn Tiên; 19555 Hướng Hiệp;
  19564 Đakrông; 19567 Ba Lòng; 19588 Tà Rụt; 19594 La Lay; 19597 Cam Lộ; 19603 Hiếu Giang;
  19624 Triệu Phong; 19639 Nam Cửa Việt; 19645 Triệu Bình; 19654 Triệu Cơ; 19669 Ái Tử; 19681 Diên Sanh;
  19699 Vĩnh Định; 19702 Hải Lăng; 19735 Nam Hải Lăng; 19741 Mỹ Thuỷ; 19742 Cồn Cỏ
`)
