import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates } from '../../src/build.js';
import { parsePng } from '../../src/plan/fields/png.js';
import { places, planYaml } from '../support/plan.js';
import { png } from '../support/png.js';

describe('parsePng', () => {
  it.each([
    ['grey with alpha', png(400, 200, 4)], ['colour with alpha', png(400, 200, 6)],
    ['a palette with a clear colour', png(400, 200, 3, [['PLTE', Uint8Array.from([0, 0, 255])], ['tRNS', Uint8Array.from([0])]])],
  ])('takes %s', (_, bytes) => {
    expect(parsePng(bytes)).toEqual({ bytes, width: 400, height: 200 });
  });

  const good = png(400, 200);
  it.each<[string, Uint8Array, object]>([
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), { problem: 'not-png', format: 'JPEG' }],
    ['text', new TextEncoder().encode('chữ ký'), { problem: 'not-png' }],
    ['nothing', new Uint8Array(), { problem: 'not-png' }],
    ['half a file', good.subarray(0, good.length - 20), { problem: 'damaged' }],
    ['a bare signature', good.subarray(0, 8), { problem: 'damaged' }],
    ['no picture data', Uint8Array.from([...good.subarray(0, 33), ...good.subarray(-12)]), { problem: 'damaged' }],
    ['an opaque picture', png(400, 200, 2), { problem: 'opaque' }],
    ['a dot', png(10, 5), { problem: 'too-small', width: 10, height: 5, limit: 150 }],
    ['a poster', png(6000, 1, 4), { problem: 'too-large', width: 6000, height: 1, limit: 5000 }],
    ['3 MB', png(400, 200, 6, [['tEXt', new Uint8Array(3_000_000)]]), { problem: 'too-heavy' }],
  ])('refuses %s', (_, bytes, problem) => {
    expect(parsePng(bytes)).toEqual(problem);
  });
});

describe('the picture that a plan names', () => {
  const build = createBuild(defaultTemplates);
  const yaml = planYaml({ dia_danh: '', ky: 'ky: {chuc_vu: Chủ tịch, anh: anh/chu-ky.png}' });
  const found = async (file?: (path: string) => Promise<Uint8Array | undefined>): Promise<string[]> => {
    const readFile = file && (async (path: string) => (await file(path)) ?? 'missing');
    return places(yaml, (await build({ name: 'plan.yaml', bytes: new TextEncoder().encode(yaml), ...(readFile && { readFile }) })).diagnostics);
  };

  it('is asked for by its path as typed', async () => {
    const asked: string[] = [];
    await found(async (path) => {
      asked.push(path);
      return undefined;
    });
    expect(asked).toEqual(['anh/chu-ky.png']);
  });

  it.each<[string, Uint8Array | undefined]>([['is missing', undefined], ['is no PNG', Uint8Array.from([0xff, 0xd8, 0xff])]])('that %s is told at its name, with all other faults', async (_, bytes) => {
    expect((await found(async () => bytes)).sort()).toEqual(['plan.missing@1:1', 'plan.picture@8:30']);
  });

  it('cannot be read where nothing reads files', async () => {
    expect(await found()).toContain('plan.picture@8:30');
  });

  it('is no fault when it is fit', async () => {
    expect(await found(async () => png(400, 200))).toEqual(['plan.missing@1:1']);
  });
});
