/** A law with its own number and the day (`yyyymmdd`) on which it was passed. */
export interface KnownLaw {
  /** Without `Luật`, as the decree writes its capitals. */
  readonly name: string;
  readonly number: string;
  readonly passed: number;
}

/**
 * Laws that plans cite, also former ones, by name and then by day. Source: the laws' own heads and last lines (Công báo).
 * Only what is certain; a law that is not here is not judged.
 */
export const KNOWN_LAWS: readonly KnownLaw[] = ([
  ['An ninh mạng', '24/2018/QH14', 20180612], ['An ninh mạng', '116/2025/QH15', 20251210], ['An toàn thông tin mạng', '86/2015/QH13', 20151119],
  ['An toàn thực phẩm', '55/2010/QH12', 20100617], ['An toàn, vệ sinh lao động', '84/2015/QH13', 20150625],
  ['Ban hành văn bản quy phạm pháp luật', '80/2015/QH13', 20150622], ['Ban hành văn bản quy phạm pháp luật', '64/2025/QH15', 20250219],
  ['Bảo hiểm xã hội', '58/2014/QH13', 20141120], ['Bảo hiểm xã hội', '41/2024/QH15', 20240629], ['Bảo hiểm y tế', '25/2008/QH12', 20081114],
  ['Bảo vệ bí mật nhà nước', '29/2018/QH14', 20181115], ['Bảo vệ môi trường', '52/2005/QH11', 20051129], ['Bảo vệ môi trường', '55/2014/QH13', 20140623],
  ['Bảo vệ môi trường', '72/2020/QH14', 20201117], ['Bảo vệ, chăm sóc và giáo dục trẻ em', '25/2004/QH11', 20040615], ['Bảo vệ và phát triển rừng', '29/2004/QH11', 20041203],
  ['Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', '85/2015/QH13', 20150625], ['Bình đẳng giới', '73/2006/QH11', 20061129],
  ['Cán bộ, công chức', '22/2008/QH12', 20081113], ['Cán bộ, công chức', '80/2025/QH15', 20250624], ['Căn cước công dân', '59/2014/QH13', 20141120],
  ['Căn cước', '26/2023/QH15', 20231127], ['Chăn nuôi', '32/2018/QH14', 20181119], ['Công nghệ thông tin', '67/2006/QH11', 20060629],
  ['Cư trú', '81/2006/QH11', 20061129], ['Cư trú', '68/2020/QH14', 20201113], ['Dân quân tự vệ', '48/2019/QH14', 20191122],
  ['Di sản văn hóa', '45/2024/QH15', 20241123], ['Du lịch', '09/2017/QH14', 20170619], ['Dược', '34/2005/QH11', 20050614], ['Dược', '105/2016/QH13', 20160406],
  ['Đất đai', '45/2013/QH13', 20131129], ['Đất đai', '31/2024/QH15', 20240118], ['Đầu tư công', '49/2014/QH13', 20140618],
  ['Đầu tư công', '39/2019/QH14', 20190613], ['Đầu tư công', '58/2024/QH15', 20241129], ['Đấu thầu', '43/2013/QH13', 20131126],
  ['Đấu thầu', '22/2023/QH15', 20230623], ['Đê điều', '79/2006/QH11', 20061129], ['Đường bộ', '35/2024/QH15', 20240627],
  ['Giao dịch điện tử', '20/2023/QH15', 20230622], ['Giao thông đường bộ', '23/2008/QH12', 20081113], ['Giáo dục đại học', '08/2012/QH13', 20120618],
  ['Giáo dục nghề nghiệp', '74/2014/QH13', 20141127], ['Giáo dục quốc phòng và an ninh', '30/2013/QH13', 20130619], ['Giáo dục', '38/2005/QH11', 20050614],
  ['Giáo dục', '43/2019/QH14', 20190614], ['Hòa giải ở cơ sở', '35/2013/QH13', 20130620], ['Hộ tịch', '60/2014/QH13', 20141120], ['Hợp tác xã', '17/2023/QH15', 20230620],
  ['Khám bệnh, chữa bệnh', '40/2009/QH12', 20091123], ['Khám bệnh, chữa bệnh', '15/2023/QH15', 20230109], ['Khiếu nại', '02/2011/QH13', 20111111],
  ['Lao động', '10/2012/QH13', 20120618], ['Lao động', '45/2019/QH14', 20191120], ['Lâm nghiệp', '16/2017/QH14', 20171115],
  ['Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', '30/2023/QH15', 20231128], ['Lưu trữ', '01/2011/QH13', 20111111], ['Lưu trữ', '33/2024/QH15', 20240621],
  ['Mặt trận Tổ quốc Việt Nam', '75/2015/QH13', 20150609], ['Nghĩa vụ quân sự', '78/2015/QH13', 20150619], ['Ngân sách nhà nước', '83/2015/QH13', 20150625],
  ['Ngân sách nhà nước', '89/2025/QH15', 20250625], ['Người cao tuổi', '39/2009/QH12', 20091123], ['Người khuyết tật', '51/2010/QH12', 20100617],
  ['Nhà giáo', '73/2025/QH15', 20250616], ['Nhà ở', '65/2014/QH13', 20141125], ['Nhà ở', '27/2023/QH15', 20231127],
  ['Phòng cháy và chữa cháy', '27/2001/QH10', 20010629], ['Phòng cháy, chữa cháy và cứu nạn, cứu hộ', '55/2024/QH15', 20241129],
  ['Phòng, chống bạo lực gia đình', '13/2022/QH15', 20221114], ['Phòng, chống ma túy', '73/2021/QH14', 20210330], ['Phòng, chống tham nhũng', '36/2018/QH14', 20181120],
  ['Phòng, chống thiên tai', '33/2013/QH13', 20130619], ['Phòng thủ dân sự', '18/2023/QH15', 20230620], ['Phổ biến, giáo dục pháp luật', '14/2012/QH13', 20120620],
  ['Quản lý, sử dụng tài sản công', '15/2017/QH14', 20170621], ['Quốc phòng', '22/2018/QH14', 20180608], ['Tài nguyên nước', '28/2023/QH15', 20231127],
  ['Thanh niên', '57/2020/QH14', 20200616], ['Thi đua, khen thưởng', '15/2003/QH11', 20031126], ['Thi đua, khen thưởng', '06/2022/QH15', 20220615],
  ['Thú y', '79/2015/QH13', 20150619], ['Thủy lợi', '08/2017/QH14', 20170619], ['Thủy sản', '18/2017/QH14', 20171121], ['Thư viện', '46/2019/QH14', 20191121],
  ['Thực hành tiết kiệm, chống lãng phí', '44/2013/QH13', 20131126], ['Thực hiện dân chủ ở cơ sở', '10/2022/QH15', 20221110], ['Tiếp cận thông tin', '104/2016/QH13', 20160406],
  ['Tiếp công dân', '42/2013/QH13', 20131125], ['Tín ngưỡng, tôn giáo', '02/2016/QH14', 20161118], ['Tố cáo', '25/2018/QH14', 20180612],
  ['Tổ chức chính quyền địa phương', '77/2015/QH13', 20150619], ['Tổ chức chính quyền địa phương', '65/2025/QH15', 20250219],
  ['Tổ chức chính quyền địa phương', '72/2025/QH15', 20250616], ['Trật tự, an toàn giao thông đường bộ', '36/2024/QH15', 20240627],
  ['Trẻ em', '102/2016/QH13', 20160405], ['Trồng trọt', '31/2018/QH14', 20181119], ['Viên chức', '58/2010/QH12', 20101115], ['Viên chức', '129/2025/QH15', 20251210],
  ['Xây dựng', '50/2014/QH13', 20140618], ['Xử lý vi phạm hành chính', '15/2012/QH13', 20120620],
] as const).map(([name, number, passed]) => ({ name, number, passed }));

/** The day (`yyyymmdd`) of decrees and circulars that plans cite, by number; a number with its year names one text only. */
const KNOWN_NUMBERS: Readonly<Record<string, number>> = {
  '110/2004/NĐ-CP': 20040408, '09/2010/NĐ-CP': 20100208, '63/2010/NĐ-CP': 20100608, '28/2012/NĐ-CP': 20120410, '178/2013/NĐ-CP': 20131114,
  '24/2014/NĐ-CP': 20140404, '37/2014/NĐ-CP': 20140505, '94/2014/NĐ-CP': 20141017, '13/2016/NĐ-CP': 20160219, '163/2016/NĐ-CP': 20161221,
  '91/2017/NĐ-CP': 20170731, '15/2018/NĐ-CP': 20180202, '61/2018/NĐ-CP': 20180423, '115/2018/NĐ-CP': 20180904, '59/2019/NĐ-CP': 20190701,
  '30/2020/NĐ-CP': 20200305, '45/2020/NĐ-CP': 20200408, '47/2020/NĐ-CP': 20200409, '72/2020/NĐ-CP': 20200630, '90/2020/NĐ-CP': 20200813,
  '112/2020/NĐ-CP': 20200918, '130/2020/NĐ-CP': 20201030, '136/2020/NĐ-CP': 20201124, '138/2020/NĐ-CP': 20201127, '20/2021/NĐ-CP': 20210315,
  '60/2021/NĐ-CP': 20210621, '66/2021/NĐ-CP': 20210706, '78/2021/NĐ-CP': 20210801, '81/2021/NĐ-CP': 20210827, '107/2021/NĐ-CP': 20211206,
  '08/2022/NĐ-CP': 20220110, '42/2022/NĐ-CP': 20220624, '13/2023/NĐ-CP': 20230417, '59/2023/NĐ-CP': 20230814, '98/2023/NĐ-CP': 20231231,
  '40/2024/NĐ-CP': 20240416, '178/2024/NĐ-CP': 20241231, '45/2025/NĐ-CP': 20250228, '67/2025/NĐ-CP': 20250315, '105/2025/NĐ-CP': 20250515,
  '118/2025/NĐ-CP': 20250609, '150/2025/NĐ-CP': 20250612, '238/2025/NĐ-CP': 20250903,
  '01/2011/TT-BNV': 20110119, '32/2018/TT-BGDĐT': 20181226, '27/2020/TT-BGDĐT': 20200904, '28/2020/TT-BGDĐT': 20200904, '32/2020/TT-BGDĐT': 20200915,
  '52/2020/TT-BGDĐT': 20201231, '22/2021/TT-BGDĐT': 20210720,
};

const DAYS = new Map([...KNOWN_LAWS.map(({ number, passed }): [string, number] => [number, passed]), ...Object.entries(KNOWN_NUMBERS)]);

/** The day (`yyyymmdd`) of the text with a number such as `30/2020/NĐ-CP`; `undefined` for one that is not known. */
export function dayOfNumber(number: string): number | undefined {
  return DAYS.get(number);
}
