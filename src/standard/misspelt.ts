/** Misspelt words and what they are, by kind of slip: `wrong=right`. None of them is a word, or two words that meet, in right text. */
const SLIPS: readonly string[] = [
  // S for x and x for s.
  'sử lý=xử lý|xử dụng=sử dụng|sản suất=sản xuất|xản xuất=sản xuất|sắp sếp=sắp xếp|xắp xếp=sắp xếp|xắp sếp=sắp xếp|bổ xung=bổ sung',
  'giám xát=giám sát|khảo xát=khảo sát|suất sắc=xuất sắc|xuất xắc=xuất sắc|suất xứ=xuất xứ|sây dựng=xây dựng|xâu rộng=sâu rộng',
  'xáng tạo=sáng tạo|sẵn xàng=sẵn sàng|xẵn sàng=sẵn sàng|xạt lở=sạt lở|sạc lở=sạt lở|xinh hoạt=sinh hoạt|xơ kết=sơ kết|xơ tán=sơ tán',
  'sơ xuất=sơ suất|thường suyên=thường xuyên|xửa chữa=sửa chữa|xửa đổi=sửa đổi|đề suất=đề xuất|đột suất=đột xuất|tần xuất=tần suất',
  'lãi xuất=lãi suất|xuyên xuốt=xuyên suốt|thông xuốt=thông suốt|chia xẻ=chia sẻ|kiểm xoát=kiểm soát|rà xoát=rà soát|sử phạt=xử phạt',
  'sác định=xác định|sác minh=xác minh|sác nhận=xác nhận',
  // D, r and gi.
  'dà soát=rà soát|giữ liệu=dữ liệu|dữ gìn=giữ gìn|dữ vững=giữ vững|dảng dạy=giảng dạy|dải quyết=giải quyết|dải pháp=giải pháp',
  'dải ngân=giải ngân|dao lưu=giao lưu|dáo dục=giáo dục|giáo giục=giáo dục|rõ dàng=rõ ràng|dõ ràng=rõ ràng',
  'giành riêng=dành riêng|dúp đỡ=giúp đỡ|dới thiệu=giới thiệu|tham ra=tham gia|dộng rãi=rộng rãi|rộng dãi=rộng rãi',
  // Ch and tr.
  'bố chí=bố trí|chiển khai=triển khai|chách nhiệm=trách nhiệm|trủ trì=chủ trì|chủ chì=chủ trì|duy chì=duy trì|chủ chương=chủ trương',
  'trủ trương=chủ trương|chương chình=chương trình|chình tự=trình tự|quy chình=quy trình|công chình=công trình|chật tự=trật tự',
  'trính sách=chính sách|trính quyền=chính quyền|trính trị=chính trị|chính chị=chính trị|tuyên chuyền=tuyên truyền',
  'truyên truyền=tuyên truyền|chuyền thống=truyền thống|chuyền thông=truyền thông|tổ trức=tổ chức|trức năng=chức năng|trấp hành=chấp hành',
  'trất lượng=chất lượng|trăm sóc=chăm sóc|chang thiết bị=trang thiết bị|chang trí=trang trí|chang bị=trang bị|trang chí=trang trí',
  'chực tiếp=trực tiếp|chực tuyến=trực tuyến|chường học=trường học|chẻ em=trẻ em|chuyên chách=chuyên trách|phụ chách=phụ trách',
  'chân trọng=trân trọng|trân thành=chân thành|đồng trí=đồng chí',
  // L and n.
  'nỗ nực=nỗ lực|lỗ lực=nỗ lực|lâng cao=nâng cao|lăng lực=năng lực|năng nực=năng lực|nãnh đạo=lãnh đạo|lội dung=nội dung',
  'lông nghiệp=nông nghiệp|lông thôn=nông thôn|lòng cốt=nòng cốt|nành mạnh=lành mạnh|nưu trữ=lưu trữ|nưu ý=lưu ý|liêm yết=niêm yết',
  // The question mark and the tilde.
  'hướng dẩn=hướng dẫn|hổ trợ=hỗ trợ|sẳn sàng=sẵn sàng|sẳn có=sẵn có|thẫm tra=thẩm tra|thẫm định=thẩm định|thẫm quyền=thẩm quyền',
  'kiễm tra=kiểm tra|kiễm soát=kiểm soát|kiễm kê=kiểm kê|đãm bảo=đảm bảo|bảo đãm=bảo đảm|bão đảm=bảo đảm|bảo lũ=bão lũ|lủ lụt=lũ lụt',
  'cũng cố=củng cố|trãi nghiệm=trải nghiệm|triễn khai=triển khai|triển lảm=triển lãm|lảnh đạo=lãnh đạo|chũ trì=chủ trì|chũ tịch=chủ tịch',
  'chũ động=chủ động|tỗ chức=tổ chức|tỗng kết=tổng kết|tỗng hợp=tổng hợp|phỗ biến=phổ biến|chuyễn đổi=chuyển đổi|chuyển đỗi=chuyển đổi',
  'đỗi mới=đổi mới|đẫy mạnh=đẩy mạnh|phát triễn=phát triển|cãi cách=cải cách|cãi thiện=cải thiện|cãi tạo=cải tạo|giãi quyết=giải quyết',
  'xẩy ra=xảy ra|khẩn chương=khẩn trương|xát định=xác định|sai xót=sai sót|thâm mưu=tham mưu|xuất sứ=xuất xứ|sát nhập=sáp nhập|đảm bão=đảm bảo|nguồn lựt=nguồn lực|trụ sỡ=trụ sở|củng như=cũng như|tổ chứt=tổ chức|sếp loại=xếp loại|chau chuốt=trau chuốt',
  'giãi pháp=giải pháp|giãi thích=giải thích|giãm nghèo=giảm nghèo|giãm thiểu=giảm thiểu|quãng bá=quảng bá|quãn lý=quản lý',
  'hiệu quã=hiệu quả|kết quã=kết quả|sãn phẩm=sản phẩm|sãn xuất=sản xuất|tài sãn=tài sản|cơ sỡ=cơ sở|ảnh hưỡng=ảnh hưởng',
  'bồi dưởng=bồi dưỡng|dinh dưởng=dinh dưỡng|nuôi dưởng=nuôi dưỡng|nghỉa vụ=nghĩa vụ|ý nghỉa=ý nghĩa|chử ký=chữ ký|lưu trử=lưu trữ',
  'dử liệu=dữ liệu|giử gìn=giữ gìn|giử vững=giữ vững|xữ lý=xử lý|xữ phạt=xử phạt|sữ dụng=sử dụng|lịch sữ=lịch sử|cữ tri=cử tri',
  'bầu cữ=bầu cử|ứng cữ=ứng cử|đề cữ=đề cử|rũi ro=rủi ro|bỗ sung=bổ sung|bải bỏ=bãi bỏ|miển phí=miễn phí|miển giảm=miễn giảm',
  'diển biến=diễn biến|diển ra=diễn ra|diển tập=diễn tập|biểu diển=biểu diễn|thực tiển=thực tiễn|biểu mẩu=biểu mẫu|mâu thuẩn=mâu thuẫn',
  'kỹ niệm=kỷ niệm|kỹ luật=kỷ luật|kỹ cương=kỷ cương|kỷ thuật=kỹ thuật|kỷ năng=kỹ năng|nghĩ hưu=nghỉ hưu|nghĩ phép=nghỉ phép',
  'nghĩ lễ=nghỉ lễ|khã năng=khả năng|khẫn trương=khẩn trương|khẫn cấp=khẩn cấp|chuẫn bị=chuẩn bị|tiêu chuẫn=tiêu chuẩn|thực phẫm=thực phẩm',
  'sản phẫm=sản phẩm|chửa cháy=chữa cháy|sửa chửa=sửa chữa|sữa chữa=sửa chữa|sữa chửa=sửa chữa|sữa đổi=sửa đổi|hửu cơ=hữu cơ',
  'giúp đở=giúp đỡ',
  // Last consonants, and letters that are heard alike.
  'vướng mắt=vướng mắc|thắt mắc=thắc mắc|khắt phục=khắc phục|bàng giao=bàn giao|chặc chẽ=chặt chẽ|nghiêm ngặc=nghiêm ngặt',
  'đặt biệt=đặc biệt|hoàn thàng=hoàn thành|tìn hình=tình hình|khuyến kích=khuyến khích|khuyết khích=khuyến khích|trách nghiệm=trách nhiệm',
  'kinh nhiệm=kinh nghiệm|kinh ngiệm=kinh nghiệm|thàng lập=thành lập|phòng chóng=phòng chống|nghành=ngành|ngiệp=nghiệp|ngiên=nghiên',
  'ngiêm=nghiêm|ngĩa=nghĩa|ngị=nghị|nghạch=ngạch|ghóp=góp',
  // Marks left out.
  'thực hiên=thực hiện|thưc hiện=thực hiện|phát hiên=phát hiện|tổng hơp=tổng hợp|tổ chưc=tổ chức|nhân dan=nhân dân|chủ tich=chủ tịch',
  'kế hoach=kế hoạch|triên khai=triển khai|nhiêm vụ=nhiệm vụ|trách nhiêm=trách nhiệm|công tac=công tác|kiêm tra=kiểm tra|giám sat=giám sát',
  'quản ly=quản lý|tuyên truyên=tuyên truyền|phôi hợp=phối hợp|phối hơp=phối hợp|đơn vi=đơn vị|cán bô=cán bộ|đia phương=địa phương',
  'địa phuong=địa phương|chât lượng=chất lượng|hiêu quả=hiệu quả|giai đoan=giai đoạn|hoat động=hoạt động|đề nghi=đề nghị|hội nghi=hội nghị',
  'hôi nghị=hội nghị|hôi trường=hội trường|chỉ đao=chỉ đạo|lãnh đao=lãnh đạo|quyêt định=quyết định|quyết đinh=quyết định|quy đinh=quy định',
  'nghị đinh=nghị định|nghi quyết=nghị quyết|bảo đam=bảo đảm|an toan=an toàn|nhà trương=nhà trường|giáo duc=giáo dục|đào tao=đào tạo',
  'phu huynh=phụ huynh|kinh phi=kinh phí|dư toán=dự toán|ngân sach=ngân sách|tài liêu=tài liệu|thơi gian=thời gian|thời han=thời hạn',
  'đột xuât=đột xuất|thường xuyen=thường xuyên|kip thời=kịp thời|kịp thơi=kịp thời|xây dưng=xây dựng|phat triển=phát triển',
  'phát triên=phát triển|kinh tê=kinh tế|xã hôi=xã hội|chính tri=chính trị|pháp luât=pháp luật|phap luật=pháp luật|nghiệp vu=nghiệp vụ',
  'phuc vụ=phục vụ|phục vu=phục vụ|tham muu=tham mưu|đề xuât=đề xuất|tông kết=tổng kết|tổng kêt=tổng kết|sơ kêt=sơ kết',
  'phòng chông=phòng chống|tìm kiêm=tìm kiếm|cứu nan=cứu nạn|vê sinh=vệ sinh|dich bệnh=dịch bệnh|dịch bênh=dịch bệnh|bênh viện=bệnh viện',
  'ưng dụng=ứng dụng|công nghê=công nghệ|chuyển đôi=chuyển đổi|chuyên đổi=chuyển đổi|dữ liêu=dữ liệu|trưc tuyến=trực tuyến',
  'trực tiêp=trực tiếp|thủ tuc=thủ tục|hành chinh=hành chính|cải cach=cải cách|nông nghiêp=nông nghiệp|chăn nuoi=chăn nuôi',
  'trung tam=trung tâm|đuợc=được|nguời=người|truờng=trường|nuớc=nước|huớng=hướng|luợng=lượng|thuờng=thường|chuơng=chương|phuơng=phương',
  'phuờng=phường|truớc=trước|trưòng=trường|nhửng=những',
];

/** Misspelt words in small letters, and what they are. */
export const MISSPELT: ReadonlyMap<string, string> = new Map(SLIPS.flatMap((line) => line.split('|')).map((pair): [string, string] => {
  const [wrong = '', right = ''] = pair.split('=');
  return [wrong, right];
}));

/** Words behind one of them with which it is no slip: `cũng cố gắng`, `đơn vi phạm`. */
export const NO_SLIP_BEFORE: Readonly<Record<string, readonly string[]>> = {
  'cũng cố': ['gắng', 'ý', 'định', 'kết'], 'đồng trí': ['thức', 'tuệ', 'lực'], 'đơn vi': ['phạm', 'bằng'], 'đặt biệt': ['danh', 'hiệu', 'thự'],
  'chuyên đổi': ['mới'], 'đỗi mới': ['mẻ'], 'đề nghi': ['vấn', 'ngờ', 'thức', 'lễ'], 'hội nghi': ['lễ', 'thức', 'ngờ'], 'hành chinh': ['phục', 'chiến'],
  'chính tri': ['thức', 'ân', 'kỷ', 'giác'], 'bảo đam': ['mê'], 'phôi hợp': ['kim'], 'lãi xuất': ['khẩu', 'phát', 'hiện'], 'chuyền thông': ['minh', 'tin'],
  'chuyền thống': ['nhất'], 'phòng chóng': ['mặt'], 'sữa đổi': ['lấy', 'cây', 'quà', 'vỏ'], 'xinh hoạt': ['bát', 'hình', 'động'], 'kiêm tra': ['soát', 'cứu'],
};
