import packageJson from '../../package.json' with { type: 'json' };

/** What is said of an error that nobody foresaw: whose fault it is, and what to send to whom. */
export function describeBug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'lỗi của kehoach, không phải của bạn: chương trình gặp một trường hợp chưa được tính đến.',
    '  gợi ý: gửi tệp kế hoạch và các dòng dưới đây cho người phụ trách kehoach.',
    '',
    `kehoach ${packageJson.version}, Node ${process.version}, ${process.platform}`,
    stack,
    '',
  ].join('\n');
}
