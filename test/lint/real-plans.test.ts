import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintYaml, ruleOf } from './support.js';

const plans = ['examples', 'test/corpus'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`));
/** Plans that were written for this project; the others keep the words of their offices, faults and all. */
const OWN = ['chuyen-doi-so', 'du-toan', 'hoi-nghi', 'kiem-tra', 'lien-tich', 'truong-hoc', 'xa-phuong-2026'];

describe('plans of offices', () => {
  test.each(plans)('%s has no error', (path) => {
    expect(lintYaml(readFileSync(path, 'utf8'), { today: 20261121 }).filter((d) => d.severity === 'error').map(ruleOf)).toEqual([]);
  });

  test.each(OWN)('the rules of header, basis, signature and recipients say nothing of %s', (name) => {
    const found = lintYaml(readFileSync(`examples/${name}.yaml`, 'utf8'), { today: 20261121 }).map(ruleOf);
    expect(found.filter((id) => /^ND30-(?:HD|NO|DT|TT|CC|ST|SG|NN|AX|XT)/.test(id ?? ''))).toEqual([]);
  });
});
