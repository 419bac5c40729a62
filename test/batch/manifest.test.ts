import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBelow, manifestLines, readLines, readManifest, type Entry, type Manifest } from '../../src/batch/manifest.js';

const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const text = fc.string({ unit: 'binary', maxLength: 12 });
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    number: fc.nat(),
    key: text,
    file: fc.tuple(text, fc.uuid()).map(([name, id]) => `${name.replace(/[\\:/\0-\x1f]/g, '')}${id}.docx`),
    state: fc.constantFrom('written', 'failed', 'edited', 'waiting', 'gone'),
    made: fc.record({ inputs: digest, output: digest, so: fc.nat() }, { requiredKeys: ['inputs', 'output'] }),
  },
  { requiredKeys: ['key', 'file', 'state'] },
);
const manifest: fc.Arbitrary<Manifest> = fc.record(
  {
    tool: fc.constant('0.1.0'),
    plan: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    list: fc.record({ rows: fc.nat(), digest }),
    shard: fc.record({ index: fc.nat(), of: fc.nat() }),
    rows: fc.array(entry, { maxLength: 5 }),
  },
  { requiredKeys: ['tool', 'list', 'rows'] },
);

const formatManifest = (m: Manifest): string => [...manifestLines(m)].join('');

describe('a manifest', () => {
  test('is read as it was written, whatever stands in its rows', () => {
    fc.assert(fc.property(manifest, (m) => {
      expect(readManifest(formatManifest(m))).toEqual({ how: 'whole', manifest: m });
    }));
  });

  test('cut anywhere gives the rows before the cut, and never throws', () => {
    fc.assert(fc.property(manifest, fc.double({ min: 0, max: 1, noNaN: true }), (m, share) => {
      const whole = formatManifest(m);
      const found = readManifest(whole.slice(0, Math.floor(share * whole.length)));
      if (found.how === 'cut') {
        expect(m.rows.slice(0, found.rows.length)).toEqual(found.rows);
        if (found.rows.length > 0) expect([found.plan, found.shard]).toEqual([m.plan, m.shard]);
      }
      else expect(['whole', 'foreign']).toContain(found.how);
    }));
  });

  test('has one row on each line', () => {
    const row: Entry = { number: 1, key: 'Xã "A"\n', file: 'a.docx', state: 'waiting' };
    const lines = formatManifest({ tool: '1', list: { rows: 1, digest: 'a'.repeat(64) }, rows: [row] }).split('\n');
    expect(lines.filter((line) => line.includes('a.docx'))).toEqual(['    {"key":"Xã \\"A\\"\\n","number":1,"file":"a.docx","state":"waiting"}']);
  });

  test.each([
    ['', 'cut'],
    ['\0\0\0', 'cut'],
    ['{"kehoach_batch": 1, "ro', 'cut'],
    ['{"kehoach_batch": 1, "rows": {}}', 'cut'],
    ['{"kehoach_batch": 2}', 'newer'],
    ['{"kehoach_batch": "1"}', 'foreign'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['một tệp khác', 'foreign'],
  ])('%j is %s', (content, how) => {
    expect(readManifest(content).how).toBe(how);
  });
});

test('a journal is read line by line; one that is torn or nonsense is left out', () => {
  const line = (file: string): string => `{"key":"a","file":"${file}","state":"waiting","inputs":"${'0'.repeat(64)}","output":"${'1'.repeat(64)}"}`;
  const text = [line('a.docx'), line('b.docx').slice(0, 50), line('../c.docx'), '', '{"key":1}', line('d.docx')].join('\n');
  expect(readLines(text).map(({ file }) => file)).toEqual(['a.docx', 'd.docx']);
});

describe('a file is below the folder', () => {
  test.each(['a.docx', 'x/a.docx', 'Xã An Phú/KH-01.docx', '...docx', 'kehoach-batch.docx'])('%s', (file) => {
    expect(isBelow(file)).toBe(true);
  });

  test.each([
    '', '/a.docx', '../a.docx', 'x/../../a.docx', 'x//a.docx', './a.docx', 'x\\a.docx', 'C:a.docx', 'a\0.docx', 'a\n.docx',
    'kehoach-batch.json', '.kehoach-batch/lock', '.Kehoach-Batch/lock',
  ])('not: %j', (file) => {
    expect(isBelow(file)).toBe(false);
  });
});
