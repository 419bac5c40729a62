/** A text that plans still cite out of habit although it is no longer in force. */
export interface Repealed {
  /** A law's name without `Luật`, or the number of another text. */
  readonly name: string;
  /** The law's year, and where two of one year bear the name, its number and the day it was passed as `dd/mm/yyyy`. */
  readonly year?: number;
  readonly number?: string;
  readonly passed?: string;
  /** The first day (`yyyymmdd`) on which it is no longer in force. */
  readonly from: number;
  /** What stands in its place, as a plan cites it. */
  readonly by: string;
}

/** Each row with the article that ended it. Only texts that offices cite often, and only what is certain (November 2026). */
export const REPEALED: readonly Repealed[] = [
  // Nghị định 30/2020/NĐ-CP, Điều 37.
  { name: '110/2004/NĐ-CP', from: 20200305, by: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020' },
  { name: '09/2010/NĐ-CP', from: 20200305, by: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020' },
  // Guided the form of texts under those two decrees; its matter is Phụ lục I of 30/2020/NĐ-CP.
  { name: '01/2011/TT-BNV', from: 20200305, by: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020' },
  // 65/2025/QH15, in force from 01/3/2025; itself ended by 72/2025/QH15, in force from 16/6/2025 (Điều 51).
  { name: 'Tổ chức chính quyền địa phương', year: 2015, from: 20250301, by: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025' },
  { name: 'Tổ chức chính quyền địa phương', number: '65/2025/QH15', passed: '19/02/2025', from: 20250616, by: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025' },
  // 33/2024/QH15, in force from 01/7/2025.
  { name: 'Lưu trữ', year: 2011, from: 20250701, by: 'Luật Lưu trữ ngày 21 tháng 6 năm 2024' },
  // 31/2024/QH15, Điều 252; in force from 01/8/2024.
  { name: 'Đất đai', year: 2013, from: 20240801, by: 'Luật Đất đai ngày 18 tháng 01 năm 2024' },
  // 116/2025/QH15, Điều 44.
  { name: 'An toàn thông tin mạng', year: 2015, from: 20260701, by: 'Luật An ninh mạng ngày 10 tháng 12 năm 2025' },
  { name: 'An ninh mạng', year: 2018, from: 20260701, by: 'Luật An ninh mạng ngày 10 tháng 12 năm 2025' },
  // 80/2025/QH15, in force from 01/7/2025.
  { name: 'Cán bộ, công chức', year: 2008, from: 20250701, by: 'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025' },
  // 129/2025/QH15, in force from 01/7/2026.
  { name: 'Viên chức', year: 2010, from: 20260701, by: 'Luật Viên chức ngày 10 tháng 12 năm 2025' },
  // 89/2025/QH15, in force from 01/01/2026.
  { name: 'Ngân sách nhà nước', year: 2015, from: 20260101, by: 'Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025' },
  // 55/2024/QH15, in force from 01/7/2025.
  { name: 'Phòng cháy và chữa cháy', year: 2001, from: 20250701, by: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024' },
  // 06/2022/QH15, in force from 01/01/2024.
  { name: 'Thi đua, khen thưởng', year: 2003, from: 20240101, by: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' },
  // 16/2017/QH14, in force from 01/01/2019.
  { name: 'Bảo vệ và phát triển rừng', year: 2004, from: 20190101, by: 'Luật Lâm nghiệp ngày 15 tháng 11 năm 2017' },
  // 45/2019/QH14, in force from 01/01/2021.
  { name: 'Lao động', year: 2012, from: 20210101, by: 'Bộ luật Lao động ngày 20 tháng 11 năm 2019' },
  // 15/2023/QH15, in force from 01/01/2024.
  { name: 'Khám bệnh, chữa bệnh', year: 2009, from: 20240101, by: 'Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023' },
  // 102/2016/QH13, in force from 01/6/2017.
  { name: 'Bảo vệ, chăm sóc và giáo dục trẻ em', year: 2004, from: 20170601, by: 'Luật Trẻ em ngày 05 tháng 4 năm 2016' },
  // 64/2025/QH15, in force from 01/4/2025.
  { name: 'Ban hành văn bản quy phạm pháp luật', year: 2015, from: 20250401, by: 'Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025' },
  // 72/2020/QH14, Điều 170; in force from 01/01/2022. The law of 2005 ended with that of 2014, on 01/01/2015.
  { name: 'Bảo vệ môi trường', year: 2014, from: 20220101, by: 'Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020' },
  { name: 'Bảo vệ môi trường', year: 2005, from: 20150101, by: 'Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020' },
  // 43/2019/QH14, Điều 114; in force from 01/7/2020.
  { name: 'Giáo dục', year: 2005, from: 20200701, by: 'Luật Giáo dục ngày 14 tháng 6 năm 2019' },
  // 68/2020/QH14, Điều 38; in force from 01/7/2021.
  { name: 'Cư trú', year: 2006, from: 20210701, by: 'Luật Cư trú ngày 13 tháng 11 năm 2020' },
  // 35/2024/QH15 and 36/2024/QH15, both in force from 01/01/2025.
  { name: 'Giao thông đường bộ', year: 2008, from: 20250101, by: 'Luật Đường bộ ngày 27 tháng 6 năm 2024 và Luật Trật tự, an toàn giao thông đường bộ ngày 27 tháng 6 năm 2024' },
  // 26/2023/QH15, Điều 46; in force from 01/7/2024.
  { name: 'Căn cước công dân', year: 2014, from: 20240701, by: 'Luật Căn cước ngày 27 tháng 11 năm 2023' },
  // 58/2024/QH15, in force from 01/01/2025; the law of 2014 ended with that of 2019, on 01/01/2020.
  { name: 'Đầu tư công', year: 2019, from: 20250101, by: 'Luật Đầu tư công ngày 29 tháng 11 năm 2024' },
  { name: 'Đầu tư công', year: 2014, from: 20200101, by: 'Luật Đầu tư công ngày 29 tháng 11 năm 2024' },
  // 22/2023/QH15, Điều 95; in force from 01/01/2024.
  { name: 'Đấu thầu', year: 2013, from: 20240101, by: 'Luật Đấu thầu ngày 23 tháng 6 năm 2023' },
  // 27/2023/QH15, in force from 01/8/2024 by 43/2024/QH15.
  { name: 'Nhà ở', year: 2014, from: 20240801, by: 'Luật Nhà ở ngày 27 tháng 11 năm 2023' },
  // 105/2016/QH13, Điều 115; in force from 01/01/2017.
  { name: 'Dược', year: 2005, from: 20170101, by: 'Luật Dược ngày 06 tháng 4 năm 2016' },
  // 98/2023/NĐ-CP, in force from 01/01/2024.
  { name: '91/2017/NĐ-CP', from: 20240101, by: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023' },
  // 118/2025/NĐ-CP, in force from 01/7/2025.
  { name: '61/2018/NĐ-CP', from: 20250701, by: 'Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025' },
  // 45/2025/NĐ-CP, in force from 01/3/2025; itself ended by 150/2025/NĐ-CP, in force from 01/7/2025.
  { name: '24/2014/NĐ-CP', from: 20250301, by: 'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025' },
  { name: '37/2014/NĐ-CP', from: 20250301, by: 'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025' },
  { name: '45/2025/NĐ-CP', from: 20250701, by: 'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025' },
  // 105/2025/NĐ-CP, in force from 01/7/2025.
  { name: '136/2020/NĐ-CP', from: 20250701, by: 'Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025' },
  // 78/2021/NĐ-CP, in force from 15/9/2021.
  { name: '94/2014/NĐ-CP', from: 20210915, by: 'Nghị định số 78/2021/NĐ-CP ngày 01 tháng 8 năm 2021' },
  // 238/2025/NĐ-CP, in force from the day it was issued.
  { name: '81/2021/NĐ-CP', from: 20250903, by: 'Nghị định số 238/2025/NĐ-CP ngày 03 tháng 9 năm 2025' },
  // 115/2018/NĐ-CP, in force from 20/10/2018.
  { name: '178/2013/NĐ-CP', from: 20181020, by: 'Nghị định số 115/2018/NĐ-CP ngày 04 tháng 9 năm 2018' },
];
