import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import type { Prompts } from '../../src/cli/prompts.js';
import { stage, type Options } from './fake-world.js';

const pipeline = await loadPipeline();

/** A stage with the real stages behind it. */
const desk = (options: Options = {}) => stage({ ...options, pipeline });

const FIRST = ['init', '--co-quan', 'Ủy ban nhân dân xã Xuân Đông', '--loai', 'hoi-nghi'];

/** Somebody at a terminal who gives these answers in turn; `undefined` is Ctrl-C. Keeps what was asked and said. */
function clerk(...answers: (string | boolean | undefined)[]) {
  const asked: string[] = [];
  const said: string[] = [];
  const take = <T>(question: string): Promise<T> => {
    asked.push(question);
    if (answers.length === 0) throw new Error(`nobody answers: ${question}`);
    return Promise.resolve(answers.shift() as T);
  };
  const prompts: Prompts = {
    line: async ({ ask, proposal }) => {
      const answer = await take<string | undefined>(ask);
      return answer === '' ? (proposal ?? '') : answer;
    },
    choose: ({ ask, options }) => take(`${ask}: ${options.map(({ value }) => value).join(', ')}`),
    agree: take,
    note: (line) => void said.push(line),
    warn: (line) => void said.push(line),
    begin: (line) => void said.push(line),
    end: (line) => void said.push(line),
  };
  return { prompts, asked, said, left: answers };
}

describe('kehoach init at a terminal', () => {
  test('asks what is not known, in order, and takes Enter for what is proposed', async () => {
    const { prompts, asked, said, left } = clerk('Sở Y tế', 'UBND tỉnh Lâm Đồng', '', '', 'Phó Giám đốc', '', 'hoi-nghi', '', '');
    const s = desk({ prompts });
    expect(await s.run('init')).toBe(0);
    expect(left).toEqual([]);
    expect(asked.map((question) => question.split(/[ (]/)[0])).toEqual(['Cơ', 'Cơ', 'Địa', 'Ký', 'Chức', 'Họ', 'Loại', 'Trích', 'Tên']);
    expect(said.at(-1)).toContain('npx kehoach build hoi-nghi.yaml');
    expect(s.out).toContain('\nco-quan.yaml\nhoi-nghi.yaml\n');
    expect(s.text('co-quan.yaml')).toMatch(/ky:\n {2}kt: Giám đốc\n {2}chuc_vu: Phó Giám đốc\n {2}# ho_ten/);
    expect(await s.run('build', 'hoi-nghi.yaml')).toBe(0);
  });

  test('asks only about the plan once the office is known', async () => {
    const { prompts, asked, said } = clerk('trong', 'Trồng cây đầu xuân', 'trong-cay');
    const s = desk();
    await s.run(...FIRST);
    const again = desk({ prompts });
    again.put('co-quan.yaml', s.text('co-quan.yaml'));
    expect(await again.run('init')).toBe(0);
    expect(asked).toHaveLength(3);
    expect(said).toContain('Cơ quan lấy ở co-quan.yaml: Ủy ban nhân dân xã Xuân Đông.');
    expect(again.files()).toEqual(['co-quan.yaml', 'ke-hoach.schema.json', 'trong-cay.yaml']);
  });

  test('offers the full form of a short name, and takes it when agreed', async () => {
    const { prompts, asked, said } = clerk('UBND xã Xuân Đông', true, '', 'Chủ tịch', '', 'trong', 'Trồng cây', '');
    const s = desk({ prompts });
    expect(await s.run('init')).toBe(0);
    expect(asked[1]).toBe('Ghi "Ủy ban nhân dân xã Xuân Đông"?');
    expect(said[1]).toContain('viết đủ');
    expect(s.text('co-quan.yaml')).toContain('co_quan: Ủy ban nhân dân xã Xuân Đông\n');
  });

  test('asks again: what is empty, what the decree forbids, what the schema does not take', async () => {
    const { prompts, asked, said } = clerk(
      '', 'UBND xã Xuân Đông', false, 'Ủy ban nhân dân xã Xuân Đông', '', 'Chủ tịch', '', 'trong', 'Việc {{x}}', 'VIỆC CỦA XÃ', true, 'Việc của xã', 'a.docx', 'b');
    const s = desk({ prompts });
    s.put('c.yaml', '');
    expect(await s.run('init')).toBe(0);
    expect(asked.filter((question) => question.startsWith('Cơ quan'))).toHaveLength(3);
    expect(asked.filter((question) => question.startsWith('Trích yếu'))).toHaveLength(3);
    expect(said.join('\n')).toMatch(/cần trả lời[\s\S]*viết đủ[\s\S]*chữ thường[\s\S]*\.yaml, không phải tệp \.docx/);
    expect(s.text('b.yaml')).toContain('trich_yeu: Việc của xã\n');
  });

  test('a post of another kind, and an option that was given, are not asked about twice', async () => {
    const { prompts, asked } = clerk('', 'khac', 'Chánh Văn phòng', '', '', '');
    const s = desk({ prompts });
    expect(await s.run(...FIRST)).toBe(0);
    expect(asked.some((question) => /Cơ quan|Loại/.test(question))).toBe(false);
    expect(s.text('co-quan.yaml')).toContain('  tl: Chủ tịch\n  chuc_vu: Chánh Văn phòng\n');
  });

  test('a joint plan asks for the other body', async () => {
    const { prompts } = clerk('Ủy ban nhân dân xã Xuân Đông', '', 'Chủ tịch', '', 'lien-tich', 'UBMTTQ Việt Nam xã Xuân Đông', true, '', '');
    const s = desk({ prompts });
    expect(await s.run('init')).toBe(0);
    expect(await s.run('build', 'lien-tich.yaml')).toBe(0);
    expect(s.text('lien-tich.yaml')).toContain('ky_hieu: KHLT-UBND-MTTQ');
  });

  const whole = ['UBND xã Xuân Đông', true, '', 'Chủ tịch', '', 'trong', 'Trồng cây', ''];
  test.each(whole.map((_, at) => at))('Ctrl-C at question %i writes nothing, exit 130', async (at) => {
    const { prompts } = clerk(...whole.slice(0, at), undefined);
    const s = desk({ prompts });
    expect(await s.run('init')).toBe(130);
    expect(s.err).toBe('Đã dừng, chưa ghi tệp nào.\n');
    expect([s.out, s.files()]).toEqual(['', []]);
  });
});
