import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/compare/index.js';
import { buildYaml } from '../../support/build.js';
import { planYaml } from '../../support/plan.js';
import { smallDocx } from '../../support/small-docx.js';

const ours = await buildYaml(planYaml());
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function problemOf(bytes: Uint8Array): string {
  const { value, diagnostics } = readDocx('a.docx', bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ code: 'docx.unreadable', severity: 'error', span: { file: 'a.docx' } });
  return (diagnostics[0]?.facts as { problem: string }).problem;
}

const withDocument = (xml: string): Uint8Array => zipSync({ ...unzipSync(smallDocx('')), 'word/document.xml': strToU8(xml) });

describe('what is no whole .docx is said, and which', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', strToU8('kế hoạch'), 'not-docx'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'not-docx'],
    ['an old Word file', Buffer.from([...OLE, ...Buffer.alloc(600)]), 'old-word'],
    ['one with a password', Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'not-docx'],
    ['a workbook', withDocument('<workbook/>'), 'not-docx'],
    ['half a file', ours.slice(0, ours.length / 2), 'damaged'],
    ['a file without its end', ours.slice(0, -30), 'damaged'],
    ['XML that ends early', withDocument('<w:document><w:body><w:p><w:r><w:t>chữ'), 'damaged'],
    ['XML that is crossed', withDocument('<w:document><w:body><w:p></w:body></w:p></w:document>'), 'damaged'],
    ['no body', withDocument('<w:document/>'), 'damaged'],
    ['two roots', withDocument('<w:document/><w:document/>'), 'damaged'],
    ['no document', zipSync(Object.fromEntries(Object.entries(unzipSync(smallDocx(''))).filter(([name]) => name !== 'word/document.xml'))), 'not-docx'],
    ['a small file that claims gigabytes', zipSync({ ...unzipSync(smallDocx('')), 'word/document.xml': new Uint8Array(129 << 20).fill(0x20) }), 'too-large'],
    ['elements without end, one in another', withDocument(`<w:document><w:body>${'<w:sdt>'.repeat(100_000)}`), 'too-large'],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test('a part that is broken beside a whole document costs only itself', () => {
    const parts = unzipSync(smallDocx('<w:p><w:r><w:t>chữ</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', '<w:footnote w:id="1"/>', { numbering: '', styles: '' }));
    const broken = zipSync({ ...parts, 'word/footnotes.xml': strToU8('<w:foot'), 'word/numbering.xml': strToU8(''), 'word/styles.xml': strToU8('<a><b></a>') });
    expect(readDocx('a.docx', broken).value).toEqual(['chữ']);
  });
});

test('whatever byte is wrong, it is text or a finding, never an exception', () => {
  fc.assert(fc.property(fc.nat(ours.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
    const bytes = ours.slice();
    bytes[at] = (bytes[at] ?? 0) ^ flip;
    const { value, diagnostics } = readDocx('a.docx', bytes);
    expect(value !== undefined || diagnostics.length === 1).toBe(true);
  }), { numRuns: 300 });
});

test('entities that a file declares itself are not followed', () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const [line] = readDocx('a.docx', withDocument(`${bomb}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`)).value ?? [];
  expect(line).toBe('&b;');
});
