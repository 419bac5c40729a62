import type { Rule } from './rule.js';
import type { Severity } from '../diagnostic.js';

/** What a clerk calls each severity. */
const LEVEL: { readonly [S in Severity]: string } = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

/** The page of a rule as Markdown. */
export function explain(rule: Rule): string {
  const fence = (yaml: string): string => `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
  return [
    `# ${rule.id}: ${rule.title}`,
    `Mức: ${LEVEL[rule.severity]}. Căn cứ: ${rule.clause}.${'mends' in rule && rule.mends ? ' Sửa được bằng `kehoach check --fix`.' : ''}`,
    rule.description,
    'Sai:',
    fence(rule.wrong),
    'Đúng:',
    fence(rule.right),
    ...('adopts' in rule && rule.severity === 'error'
      ? ['Quy tắc này không tắt được: kế hoạch sai thì không tạo được văn bản.']
      : [`Bỏ qua ở một dòng: thêm \`# kehoach-bỏ-qua ${rule.id}: lý do\` vào cuối dòng ấy hoặc dòng ngay trên. Cho cả thư mục: ghi \`quy_tac: { ${rule.id}: tắt }\` trong tệp \`kehoach.config.yaml\`.`]),
  ].join('\n\n') + '\n';
}

/** The list of all rules as Markdown, each with a link to its page. */
export function rulesPage(rules: readonly Rule[]): string {
  const row = (rule: Rule): string => {
    const mends = 'mends' in rule && rule.mends ? 'có' : '';
    return `| [${rule.id}](${rule.id}.md) | ${LEVEL[rule.severity]} | ${rule.title} | ${mends} |`;
  };
  return [
    '# Các quy tắc của `kehoach check`',
    '',
    `${rules.length} quy tắc. "lỗi" là trái một điều khoản; "cảnh báo" là trái thể thức hoặc thông lệ chung; "lưu ý" là chỗ nên xem lại.`,
    '',
    '| Mã | Mức | Quy tắc | Tự sửa được |',
    '| --- | --- | --- | --- |',
    ...rules.map(row),
    '',
  ].join('\n');
}
