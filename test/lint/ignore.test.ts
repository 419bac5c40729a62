import { describe, expect, test } from 'vitest';
import { planYaml } from '../support/plan.js';
import { lintYaml, marked, ruleOf } from './support.js';

/** Rule or code of each finding, at what it marks. */
const found = (yaml: string): string[] => {
  const all = lintYaml(yaml).filter((d) => d.code.startsWith('lint.') && (ruleOf(d) === undefined || ruleOf(d) === 'ND30-LG02'));
  return marked(yaml, all).map((text, i) => `${all[i]?.code === 'lint.rule' ? 'LG02' : all[i]?.code} ${text}`);
};
const DOUBLE = 'trich_yeu: Tổ chức  Hội nghị';

describe('a comment turns a rule off', () => {
  test.each([
    ['at the end of the line', { trich_yeu: `${DOUBLE} # kehoach-bỏ-qua ND30-LG02: theo bản cũ` }],
    ['on the line before', { trich_yeu: `# kehoach-bỏ-qua ND30-LG02: theo bản cũ\n${DOUBLE}` }],
    ['with other comments and blank lines between', { trich_yeu: `# kehoach-bỏ-qua ND30-LG02: theo bản cũ\n\n# chú thích\n${DOUBLE}` }],
    ['typed without accents, in small letters', { trich_yeu: `${DOUBLE} # kehoach-bo-qua nd30-lg02: theo ban cu` }],
    ['typed with capitals', { trich_yeu: `${DOUBLE} # Kehoach-Bỏ-Qua ND30-LG02: theo bản cũ` }],
    ['typed with spaces', { trich_yeu: `${DOUBLE} # kehoach bỏ-qua ND30-LG02: theo bản cũ` }],
    ['typed with a colon behind it', { trich_yeu: `${DOUBLE} # kehoach bỏ qua: ND30-LG02: theo bản cũ` }],
    ['for a whole text of several lines, behind its sign', { ket_thuc: 'ket_thuc: | # kehoach-bỏ-qua ND30-LG02: theo bản cũ\n  Trên đây  là.\n  Đề nghị  thực hiện.' }],
    ['for a whole text of several lines, before it', { ket_thuc: '# kehoach-bỏ-qua ND30-LG02: theo bản cũ\nket_thuc: |\n  Trên đây  là.\n  Đề nghị  thực hiện.' }],
  ])('%s', (_, fields) => expect(found(planYaml(fields))).toEqual([]));

  test('for its line only', () => {
    const list = 'ket_thuc:\n  - Trên  đây. # kehoach-bỏ-qua ND30-LG02: theo bản cũ\n  - Đề  nghị.';
    expect(found(planYaml({ ket_thuc: list }))).toEqual(['LG02   ']);
  });
});

describe('what is wrong with such a comment is said', () => {
  test('a rule that there is not', () => {
    expect(found(planYaml({ trich_yeu: `${DOUBLE} # kehoach-bỏ-qua ND30-LG99: x` }))).toEqual(['LG02   ', 'lint.unknown-rule ND30-LG99']);
  });
  test('nothing to turn off', () => {
    expect(found(planYaml({ luu: 'luu: VT # kehoach-bỏ-qua ND30-LG02: x' }))).toEqual(['lint.unused-ignore ND30-LG02']);
  });
  test('no reason', () => {
    expect(found(planYaml({ trich_yeu: `${DOUBLE} # kehoach-bỏ-qua ND30-LG02` }))).toEqual(['lint.ignore-reason ND30-LG02']);
  });
  test('that it stands inside a text, where it is printed', () => {
    expect(found(planYaml({ ket_thuc: 'ket_thuc: |\n  Xem  # kehoach-bỏ-qua ND30-LG02: x\n' }))).toEqual(['LG02   ', 'lint.ignore-in-text # kehoach-bỏ-qua ND30-LG02: x']);
  });
  test('a reason without its colon, once', () => {
    expect(found(planYaml({ trich_yeu: `${DOUBLE} # kehoach-bỏ-qua ND30-LG02 theo bản cũ` }))).toEqual(['lint.ignore-reason ND30-LG02']);
  });
  test('a rule with a slip', () => {
    const yaml = planYaml({ trich_yeu: `${DOUBLE} # kehoach-bỏ-qua LGO2: theo bản cũ` });
    expect(lintYaml(yaml).filter(({ code }) => code === 'lint.unknown-rule')).toMatchObject([{ facts: { id: 'LGO2', nearest: 'ND30-LG02' } }]);
  });
});

test.each(['ND30-LG02', 'LG02', 'lg02', 'nd30_lg02'])('a comment may call a rule %s', (id) => {
  expect(found(planYaml({ trich_yeu: `${DOUBLE} # kehoach-bỏ-qua ${id}: theo bản cũ` }))).toEqual([]);
});

test('a setting changes how heavily a rule weighs, or turns it off', () => {
  const span = { file: 'kehoach.config.yaml', start: 0, end: 1 };
  const yaml = planYaml({ trich_yeu: DOUBLE });
  const levels = (level: 'error' | 'off', id = 'ND30-LG02'): string[] =>
    lintYaml(yaml, { settings: [{ id, level, span }] }).filter((d) => ruleOf(d) === 'ND30-LG02' || d.code === 'lint.unknown-rule').map((d) => `${d.code} ${d.severity}`);
  expect(levels('error')).toEqual(['lint.rule error']);
  expect(levels('off')).toEqual([]);
  expect(levels('off', 'lg02')).toEqual([]);
  expect(levels('off', 'ND30-ZZ99')).toEqual(['lint.rule warning', 'lint.unknown-rule warning']);
});
