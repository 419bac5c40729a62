import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { promptsOn, type Prompts } from '../../src/cli/prompts.js';

/** The real prompts on a terminal that is none: keys go in, what is drawn comes out. */
function terminal(size = { columns: 100, rows: 40 }) {
  let drawn = '';
  const ears = new Set<() => void>();
  const output = Object.assign(new Writable({
    write(chunk, _, done) {
      drawn += String(chunk);
      for (const ear of ears) ear();
      done();
    },
  }), { isTTY: true, ...size });
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const prompts = promptsOn(input as unknown as NodeJS.ReadStream, output as unknown as NodeJS.WriteStream);
  /** Types once `text` stands on the screen, so that no key comes before its question. */
  const type = (text: string, keys: string): Promise<void> => new Promise((resolve) => {
    const listen = (): void => {
      if (!drawn.includes(text)) return;
      ears.delete(listen);
      setImmediate(() => {
        input.write(keys);
        resolve();
      });
    };
    ears.add(listen);
    listen();
  });
  return { prompts, input, type, drawn: () => drawn };
}

const ENTER = '\r';
const DOWN = '\x1b[B';

test.each<[string, (prompts: Prompts) => Promise<unknown>, string, unknown]>([
  ['a line', (p) => p.line({ ask: 'Tên' }), `Xuân Đông${ENTER}`, 'Xuân Đông'],
  ['a line that is left as proposed', (p) => p.line({ ask: 'Tên', proposal: 'Xuân Đông' }), ENTER, 'Xuân Đông'],
  ['a line with nothing in it; the example is no answer', (p) => p.line({ ask: 'Tên', example: 'Xuân Đông' }), ENTER, ''],
  ['a line that is mended', (p) => p.line({ ask: 'Tên', typed: 'Xuân Đôn' }), `g${ENTER}`, 'Xuân Đông'],
  ['a choice', (p) => p.choose({ ask: 'Loại', options: [{ value: 'a', label: 'A' }, { value: 'b', label: 'B', hint: 'x' }] }), `${DOWN}${ENTER}`, 'b'],
  ['agreement', (p) => p.agree('Ghi thế?'), ENTER, true],
  ['disagreement', (p) => p.agree('Ghi thế?'), 'n', false],
  ['Ctrl-C', (p) => p.line({ ask: 'Tên' }), 'x\x03', undefined],
  ['Ctrl-C at a choice', (p) => p.choose({ ask: 'Loại', options: [{ value: 'a', label: 'A' }] }), '\x03', undefined],
  ['Ctrl-D', (p) => p.line({ ask: 'Tên' }), '\x04', undefined],
])('%s', async (_, ask, keys, answer) => {
  const t = terminal();
  const [given] = await Promise.all([ask(t.prompts), t.type('◆', keys)]);
  expect(given).toBe(answer);
  expect(t.drawn()).not.toMatch(/Yes|No\b|navigate|Enter:|Validating|cancel/);
});

test('the end of input is taken for breaking off', async () => {
  const t = terminal();
  const answer = t.prompts.line({ ask: 'Tên' });
  await t.type('Tên', '');
  t.input.end();
  expect(await answer).toBeUndefined();
});

test('what is said in between stands on the screen', () => {
  const t = terminal();
  t.prompts.begin('Bắt đầu');
  t.prompts.note('Cơ quan lấy ở co-quan.yaml.');
  t.prompts.warn('Câu này cần trả lời.');
  t.prompts.end('Xong.');
  for (const line of ['Bắt đầu', 'Cơ quan lấy', 'cần trả lời', 'Xong.']) expect(t.drawn()).toContain(line);
});

test('a terminal that does not know its size has lines to write on', async () => {
  const t = terminal({ columns: 0, rows: 0 });
  await Promise.all([t.prompts.line({ ask: 'Tên cơ quan ban hành' }), t.type('◆', ENTER)]);
  expect(t.drawn()).toContain('Tên cơ quan ban hành');
});
