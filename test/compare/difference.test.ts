import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, isSame, type Step } from '../../src/compare/index.js';

/** A step as one line: `= a`, `- a`, `+ a`, `~ [a]b > {c}b`. */
function brief(step: Step): string {
  if (step.kind !== 'changed') return `${{ same: '=', removed: '-', added: '+' }[step.kind]} ${step.text}`;
  const pieces = (list: typeof step.old): string => list.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
  return `~ ${pieces(step.old)} > ${pieces(step.fresh)}`;
}

const between = (old: string, fresh: string): string[] => differences(old.split('\n').filter(Boolean), fresh.split('\n').filter(Boolean)).map(brief);

/** The two texts that steps are between. */
function sides(steps: readonly Step[]): [old: string[], fresh: string[]] {
  const [old, fresh]: [string[], string[]] = [[], []];
  for (const step of steps) {
    if (step.kind === 'changed') {
      old.push(step.old.map(({ text }) => text).join(''));
      fresh.push(step.fresh.map(({ text }) => text).join(''));
    } else {
      if (step.kind !== 'added') old.push(step.text);
      if (step.kind !== 'removed') fresh.push(step.text);
    }
  }
  return [old, fresh];
}

describe('how one text turns into another', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', 'a\nb', 'a\nb', ['= a', '= b']],
    ['a line comes, a line goes', 'a\nb\nc', 'a\nc\nd', ['= a', '- b', '= c', '+ d']],
    ['a word', 'họp ngày 16 tháng 11', 'họp ngày 18 tháng 11', ['~ họp ngày [16] tháng 11 > họp ngày [18] tháng 11']],
    ['words side by side are one change', 'ông Lê Văn An chủ trì', 'ông Trần Hữu Bình chủ trì', ['~ ông [Lê Văn An] chủ trì > ông [Trần Hữu Bình] chủ trì']],
    ['a number is whole', 'kinh phí 1.250.000 đồng', 'kinh phí 1.350.000 đồng', ['~ kinh phí [1.250.000] đồng > kinh phí [1.350.000] đồng']],
    ['accents belong to their word', 'thực hiện ở xã', 'thực hiên ở xã', ['~ thực [hiện] ở xã > thực [hiên] ở xã']],
    ['a cell of a row', '| 1 | Xã A | 5 |', '| 1 | Xã A | 7 |', ['~ | 1 | Xã A | [5] | > | 1 | Xã A | [7] |']],
    ['a word that comes', 'gửi về Sở', 'gửi báo cáo về Sở', ['~ gửi về Sở > gửi [báo cáo ]về Sở']],
    ['other lines in the same place are not changed ones', 'Nguyễn Văn An', 'Trần Thị Bình', ['- Nguyễn Văn An', '+ Trần Thị Bình']],
    ['a new line between changed ones', '3. Việc ba của xã\n4. Việc bốn của tỉnh', '3. Việc mới hoàn toàn khác\n4. Việc ba của xã\n5. Việc bốn của tỉnh', [
      '+ 3. Việc mới hoàn toàn khác', '~ [3]. Việc ba của xã > [4]. Việc ba của xã', '~ [4]. Việc bốn của tỉnh > [5]. Việc bốn của tỉnh',
    ]],
    ['from nothing', '', 'a\nb', ['+ a', '+ b']],
    ['to nothing', 'a', '', ['- a']],
  ])('%s', (_, old, fresh, steps) => {
    expect(between(old, fresh)).toEqual(steps);
  });

  const line = fc.array(fc.constantFrom('Ủy', 'ban', 'xã', '1.250', ',', '|', 'ngày', '05/01/2026', '\t'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

  test('the steps hold both texts, letter for letter', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), fc.array(line, { maxLength: 20 }), (old, fresh) => {
      expect(sides(differences(old, fresh))).toEqual([old, fresh]);
    }));
  });

  test('free text likewise', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 6 }), fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 6 }), (old, fresh) => {
      expect(sides(differences(old, fresh))).toEqual([old, fresh]);
    }));
  });

  test('a text is the same as itself, and only then', () => {
    fc.assert(fc.property(fc.array(line), fc.array(line), (old, fresh) => {
      expect(isSame(differences(old, old))).toBe(true);
      expect(isSame(differences(old, fresh))).toBe(JSON.stringify(old) === JSON.stringify(fresh));
    }));
  });
});

describe('texts too different to look for the fewest changes', () => {
  const many = (word: string): string[] => Array.from({ length: 20_000 }, (_, i) => `${word}${i} ${word}`);

  test('are given whole, one after the other', () => {
    const steps = differences(['đầu', ...many('a'), 'cuối'], ['đầu', ...many('b'), 'cuối']);
    expect(steps[0]).toEqual({ kind: 'same', text: 'đầu' });
    expect(steps.at(-1)).toEqual({ kind: 'same', text: 'cuối' });
    expect(steps.filter(({ kind }) => kind === 'removed')).toHaveLength(20_000);
    expect(steps.filter(({ kind }) => kind === 'added')).toHaveLength(20_000);
  });

  test('a long line of other words is one change', () => {
    const [step] = differences(['chung '.repeat(3000) + 'a '.repeat(3000)], ['chung '.repeat(3000) + 'b '.repeat(3000)]);
    expect(step).toMatchObject({ kind: 'changed', old: [{ changed: true }], fresh: [{ changed: true }] });
  });
});
