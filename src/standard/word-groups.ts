/**
 * Syllables that make one word, as they occur in the names of state bodies: where a name has no capitals to show its
 * words, a line must not end inside one of these. A group need not be here to be kept whole by its capitals.
 */
export const WORD_GROUPS: readonly string[] = [
  // Bodies and what they are part of.
  'ủy ban nhân dân', 'hội đồng nhân dân', 'ủy ban', 'hội đồng', 'nhân dân', 'mặt trận', 'tổ quốc việt nam', 'tổ quốc',
  'việt nam', 'văn phòng', 'trung tâm', 'chi cục', 'tổng cục', 'chỉ đạo', 'thường trực', 'thường vụ', 'đảng ủy',
  'thanh tra', 'kiểm tra', 'công an', 'quân sự', 'chỉ huy', 'bệnh viện', 'bảo tàng', 'thư viện', 'nhà nước',
  'nhà văn hóa', 'liên đoàn', 'liên minh', 'hợp tác xã', 'phụ nữ', 'thanh niên', 'cựu chiến binh', 'nông dân',
  'chữ thập đỏ',
  // Schools.
  'trung học', 'tiểu học', 'mầm non', 'mẫu giáo', 'phổ thông', 'cơ sở', 'đại học', 'cao đẳng', 'trung cấp', 'dân tộc',
  'nội trú', 'bán trú', 'chính trị', 'thường xuyên', 'nghề nghiệp', 'hướng nghiệp', 'chuyên biệt',
  // Fields of work.
  'nông nghiệp', 'nông thôn', 'môi trường', 'phát triển', 'giáo dục', 'đào tạo', 'văn hóa', 'thể thao', 'du lịch',
  'khoa học', 'công nghệ', 'nội vụ', 'tài chính', 'tư pháp', 'công thương', 'xây dựng', 'y tế', 'ngoại vụ',
  'ngoại giao', 'quốc phòng', 'tôn giáo', 'kế hoạch', 'đầu tư', 'quản lý', 'dự án', 'giao thông', 'vận tải',
  'công trình', 'công chính', 'hạ tầng', 'đô thị', 'kinh tế', 'xã hội', 'lao động', 'thương binh', 'thông tin',
  'truyền thông', 'tuyên truyền', 'phục vụ', 'hành chính', 'dịch vụ', 'sự nghiệp', 'công cộng', 'công ích',
  'bảo hiểm', 'bảo vệ', 'bảo tồn', 'kiểm soát', 'phòng chống', 'thiên tai', 'tìm kiếm', 'cứu nạn', 'bệnh tật',
  'kỹ thuật', 'nghiên cứu', 'ứng dụng', 'tư vấn', 'khuyến nông', 'khuyến công', 'chăn nuôi', 'thú y', 'trồng trọt',
  'thực vật', 'thủy sản', 'thủy lợi', 'lâm nghiệp', 'kiểm lâm', 'biển đảo', 'tài nguyên', 'khoáng sản', 'đất đai',
  'quỹ đất', 'đăng ký', 'dân số', 'gia đình', 'trẻ em', 'dân dụng', 'công nghiệp', 'khu công nghiệp', 'chế xuất',
  'xúc tiến', 'thương mại', 'thị trường', 'doanh nghiệp', 'ngân sách', 'kho bạc', 'lưu trữ', 'văn thư', 'chuyển đổi',
  'an toàn', 'vệ sinh', 'thực phẩm', 'lịch sử', 'di tích', 'nghệ thuật', 'phát thanh', 'truyền hình', 'bồi dưỡng',
  'hỗ trợ', 'điều hành', 'giám sát', 'thi đua', 'khen thưởng', 'pháp chế', 'tổ chức', 'cán bộ', 'tổng hợp',
  'đối ngoại', 'quan hệ', 'việc làm', 'người có công', 'đa khoa', 'khu vực', 'phong trào', 'toàn dân', 'an ninh',
  'trật tự', 'tội phạm', 'tệ nạn', 'bảo đảm', 'cải cách', 'liên hiệp', 'nhân văn',
];

/** Words of two syllables and more that titles of plans are made of, beside those above. */
export const TITLE_WORDS: readonly string[] = [
  'tổng kết', 'sơ kết', 'đánh giá', 'triển khai', 'thực hiện', 'công tác', 'nhiệm vụ', 'nhiệm kỳ', 'chương trình',
  'hội nghị', 'hội thảo', 'hội thi', 'đại hội', 'đại biểu', 'quốc hội', 'bầu cử', 'cử tri', 'lễ hội', 'kỷ niệm',
  'công bố', 'quyết định', 'chứng nhận', 'công nhận', 'sản phẩm', 'giai đoạn', 'định hướng', 'tầm nhìn', 'địa bàn',
  'quan trắc', 'cảnh báo', 'nuôi trồng', 'nâng cao', 'năng lực', 'chất lượng', 'hiệu quả', 'đội ngũ', 'công chức',
  'viên chức', 'chính sách', 'pháp luật', 'phổ biến', 'tiếp cận', 'cuộc vận động', 'hưởng ứng', 'tháng hành động',
  'phòng cháy', 'chữa cháy', 'phòng chống', 'dịch bệnh', 'tiêm chủng', 'sức khỏe', 'liệt sĩ', 'thương binh', 'gia đình',
  'học sinh', 'giáo viên', 'nhà giáo', 'năm học', 'tuyển sinh', 'ngoại khóa', 'trải nghiệm', 'khai giảng', 'tốt nghiệp',
  'thủ tục', 'giải quyết', 'khiếu nại', 'tố cáo', 'tiếp công dân', 'dân chủ', 'cơ quan', 'đơn vị', 'tập thể', 'cá nhân',
  'điển hình', 'tiên tiến', 'sáng kiến', 'hộ kinh doanh', 'kinh doanh', 'sản xuất', 'tiêu thụ', 'quảng bá', 'trưng bày',
  'chuyển đổi số', 'trí tuệ nhân tạo', 'dữ liệu', 'trực tuyến', 'thanh toán', 'tiền mặt', 'trợ giúp', 'an sinh',
  'giảm nghèo', 'bền vững', 'đô thị', 'văn minh', 'trồng cây', 'đời đời', 'tết nguyên đán', 'nguyên đán', 'trung thu',
  'đồng bào', 'vùng đồng bào', 'kiểm kê', 'rà soát', 'thống kê', 'điều tra', 'sắp xếp', 'tinh gọn', 'bộ máy', 'tiếp nhận', 'trao tặng', 'ra mắt',
];

/** Words that belong to what follows them: a line may begin with one but never end with one. */
export const LEADING_WORDS: readonly string[] = [
  'và', 'các', 'của', 'về', 'cho', 'tại', 'thuộc', 'với', 'trong', 'theo',
];
