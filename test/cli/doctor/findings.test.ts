import { expect, test } from 'vitest';
import type { Facts } from '../../../src/cli/doctor/facts.js';
import { findingsOf, tell } from '../../../src/cli/doctor/findings.js';

const GOOD: Facts = { platform: 'linux', node: '20.20.2', neededNode: '20.19', hasTimes: true, hasLiberation: true, libreOffice: '/usr/bin/soffice', encoding: 'vi_VN.UTF-8' };

const states = (facts: Partial<Facts>): string[] => findingsOf({ ...GOOD, ...facts }).map(({ state }) => state);
const without = (...names: (keyof Facts)[]): Facts => Object.fromEntries(Object.entries(GOOD).filter(([name]) => !(names as string[]).includes(name))) as unknown as Facts;

test('a machine that has everything', () => {
  expect(states({})).toEqual(['good', 'good', 'good', 'good', 'good']);
  expect(tell(findingsOf(GOOD))).toMatch(/^đạt {5}Node\.js 20\.20\.2 \(cần từ 20\.19\): để chạy kehoach\.\n[\s\S]*\n\nMáy này tạo được văn bản bằng kehoach\.\n$/);
});

test.each<[string, 'good' | 'missing']>([
  ['20.19.0', 'good'], ['20.20.2', 'good'], ['22.1.0', 'good'], ['24.0.0', 'good'], ['20.18.9', 'missing'], ['18.20.0', 'missing'], ['20.9.0', 'missing'],
])('Node %s: %s', (node, state) => {
  expect(states({ node })[0]).toBe(state);
});

test('what kehoach cannot do without is missing, all else is a note', () => {
  expect(states({ writeFault: 'EACCES' })).toEqual(['good', 'missing', 'good', 'good', 'good']);
  expect(states({ hasTimes: false })).toEqual(['good', 'good', 'good', 'good', 'good']);
  expect(states({ hasTimes: false, hasLiberation: false })).toEqual(['good', 'good', 'note', 'good', 'good']);
  expect(findingsOf(without('libreOffice')).map(({ state }) => state)).toEqual(['good', 'good', 'good', 'note', 'good']);
  expect(findingsOf({ ...without('libreOffice'), word: 'C:\\WINWORD.EXE' })[3]).toMatchObject({ state: 'good', what: 'Microsoft Word (C:\\WINWORD.EXE)' });
});

test.each<[NodeJS.Platform, string | undefined, 'good' | 'note']>([
  ['linux', 'C.UTF-8', 'good'], ['linux', 'en_US.utf8', 'good'], ['linux', 'C', 'note'], ['linux', undefined, 'note'],
  ['darwin', undefined, 'good'], ['darwin', 'C', 'note'], ['win32', '65001', 'good'], ['win32', '1258', 'note'], ['win32', undefined, 'note'],
])('encoding on %s, %s: %s', (platform, encoding, state) => {
  expect(findingsOf({ ...without('encoding'), platform, ...(encoding !== undefined && { encoding }) })[4]?.state).toBe(state);
});

test.each<NodeJS.Platform>(['win32', 'darwin', 'linux', 'freebsd'])('on %s each finding says what for, and what is not there how to get it', (platform) => {
  const bare: Facts = { platform, node: '18.0.0', neededNode: '20.19', writeFault: 'EROFS', hasTimes: false, hasLiberation: false, encoding: 'x' };
  const findings = findingsOf(bare);
  expect(findings.map(({ state }) => state)).toEqual(['missing', 'missing', 'note', 'note', 'note']);
  for (const { purpose, mend } of findings) {
    expect(purpose).toMatch(/^để /);
    expect(mend).toBeTruthy();
  }
  expect(tell(findings)).toContain('chưa dùng được');
});
