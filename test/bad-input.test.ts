import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { nodeWorld } from '../src/cli/world.js';
import { codesOf } from './support/build.js';
import { planYaml } from './support/plan.js';

const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const subject = (text: string): string => planYaml({ trich_yeu: `trich_yeu: ${text}` });

describe('what is no plan gets its own error and writes nothing', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['an empty file', '', ['read.empty']],
    ['only comments', '# chưa viết gì\n', ['read.empty']],
    ['not UTF-8', Buffer.concat([Buffer.from('co_quan: '), bytes(0xff, 0xfe, 0xfd), Buffer.from('\n')]), ['read.not-utf8']],
    ['UTF-16', utf16(planYaml()), ['read.not-utf8']],
    ['a Word file', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40)]), ['read.binary']],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), ['read.binary']],
    ['two documents', `${planYaml()}---\n${planYaml()}`, ['yaml.multiple-documents']],
    ['a duplicate key', `${planYaml()}dia_danh: Nơi khác\n`, ['yaml.duplicate-key']],
    ['an unknown alias', planYaml({ dia_danh: 'dia_danh: *xuan_dong' }), ['yaml.alias']],
    ['an alias bomb', `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefgh'[i] ?? ''}`).join(',')}]`).join('\n')}\n`, ['yaml.alias-bomb']],
    ['10,000 levels in brackets', `noi_dung: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, ['yaml.too-deep']],
    // Ten thousand would be 50 MB, which is refused for its size.
    ['2,000 levels by indent', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['yaml.too-deep']],
    ['an impossible day', planYaml({ ngay: 'ngay: 30/02/2024' }), ['plan.date']],
    ['a control character', subject('"Tổ chức\\x07 Hội nghị"'), ['read.control-character']],
    ['a typed control character', subject('Tổ chức\x07 Hội nghị'), ['read.control-character']],
    ['a lone surrogate', subject('"Tổ chức \\uD800"'), ['read.control-character']],
    ['__proto__', planYaml({ extra: '__proto__: {chuc_vu: x}' }), ['plan.unknown-key']],
    ['a wrong kind', planYaml({ trich_yeu: 'trich_yeu: [một, hai]' }), ['plan.type']],
    ['TCVN3', 'co_quan: Uû ban nh©n d©n x· Xu©n §«ng\ndia_danh: Xu©n §«ng\ntrich_yeu: KÕ ho¹ch tæ chøc Héi nghÞ\n', ['read.legacy-encoding']],
    ['VNI', 'co_quan: UÛy ban nhaân daân xaõ Xuaân Ñoâng\ntrich_yeu: Keá hoaïch toå chöùc Hoäi nghò\n', ['read.legacy-encoding']],
  ])('%s', async (_, input, codes) => {
    expect([...new Set(await codesOf(input))]).toEqual(expect.arrayContaining(codes));
  });

  it('reads decomposed letters as composed ones', async () => {
    expect(await codesOf(planYaml().normalize('NFD'))).toEqual([]);
  });

  it('reads a file from Windows: byte order mark and CRLF', async () => {
    expect(await codesOf(`\uFEFF${planYaml().replaceAll('\n', '\r\n')}`)).toEqual([]);
  });
});

describe('the command line', () => {
  const run = async (...argv: string[]): Promise<{ code: number; files: string[] }> => {
    const silent = { write: async () => {}, isTTY: false, columns: undefined };
    const real = nodeWorld();
    const world = { ...real, stdout: { ...real.stdout, ...silent }, stderr: { ...real.stderr, ...silent } };
    const code = await main(argv, world);
    return { code, files: readdirSync(scratch).sort() };
  };

  it.each<[string, () => string]>([
    ['no such file', () => join(scratch, 'khong-co.yaml')],
    ['a directory', () => {
      mkdirSync(join(scratch, 'thu-muc.yaml'), { recursive: true });
      return join(scratch, 'thu-muc.yaml');
    }],
    ['50 MB', () => {
      const path = join(scratch, 'lon.yaml');
      writeFileSync(path, 'a: b\n');
      truncateSync(path, 50_000_000);
      return path;
    }],
    ['an empty file', () => {
      writeFileSync(join(scratch, 'rong.yaml'), '');
      return join(scratch, 'rong.yaml');
    }],
  ])('%s ends with 2 and leaves the disk as it was', async (_, make) => {
    const plan = make();
    const before = readdirSync(scratch).sort();
    expect(await run('build', plan)).toEqual({ code: 2, files: before });
  });

  it('a plan with errors ends with 1 and leaves the disk as it was', async () => {
    const plan = join(scratch, 'sai.yaml');
    writeFileSync(plan, planYaml({ ngay: 'ngay: 30/02/2024' }));
    const before = readdirSync(scratch).sort();
    expect(await run('build', plan)).toEqual({ code: 1, files: before });
  });
});
