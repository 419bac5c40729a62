import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import type { Block } from '../../../src/layout/model.js';
import type { Bits } from '../../../src/write/docx/deflate-codes.js';
import { createShellCache, createWriteMemo, writeDocx, type ShellCache } from '../../../src/write/docx/index.js';
import { assignments, LANDSCAPE, note, table } from '../rich.js';
import { p, plan } from '../sample.js';

/** A cache that notes the XML of each part that is compressed. */
function counting(): { readonly cache: ShellCache; readonly compressed: string[] } {
  const compressed: string[] = [];
  const cache = createShellCache();
  const compress = (part: Uint8Array): Bits => {
    compressed.push(Buffer.from(part).toString('utf8'));
    return cache.compressor.compress(part);
  };
  return { cache: { ...cache, compressor: { ...cache.compressor, compress } }, compressed };
}

describe('a writer that remembers', () => {
  const same = p('NoiDung', 'Như mọi xã.');
  const noted = p('NoiDung', [{ text: 'Có chú thích', note: note('Như trên.') }]);
  const tasks = assignments(12);
  const whole = assignments(2);
  const narrow = table(assignments(2).rows, { widths: [mm(10), mm(60), mm(20), mm(20)], headerRows: 2 });

  const documents = [
    plan([same, noted, tasks, whole, narrow]),
    // What stood before is at another place, after another note, in a wider section, in another look.
    plan([noted, p('NoiDung', [{ text: 'Riêng', note: note('Khác.') }]), noted, narrow, same, tasks]),
    { ...plan([same]), sections: [{ page: LANDSCAPE, blocks: [narrow, whole, same] satisfies Block[] }, ...plan([tasks, same]).sections] },
    plan([same, tasks], { bodySize: pt(13) }),
    plan([same, noted, tasks, narrow]),
  ];

  const isShared = (text: string): boolean => text !== 'Riêng';

  it('writes what one does that never wrote before', async () => {
    const [cache, memo] = [createShellCache(), createWriteMemo(isShared)];
    for (const model of documents) expect(await writeDocx(model, cache, memo)).toEqual(await writeDocx(model, createShellCache(), createWriteMemo(isShared)));
  });

  it('writes the parts that one without a memo writes', async () => {
    const [cache, memo] = [createShellCache(), createWriteMemo(isShared)];
    for (const model of documents) expect(unzipSync(await writeDocx(model, cache, memo))).toEqual(unzipSync(await writeDocx(model, cache)));
  });

  it('compresses once what documents share, wherever one of them has words of its own', async () => {
    const { cache, compressed } = counting();
    const memo = createWriteMemo((text) => !text.startsWith('Xã'));
    const shared = Array.from({ length: 40 }, (_, i) => p('NoiDung', `Việc chung ${i}.`));
    const write = (commune: string): Promise<Uint8Array> => writeDocx(plan([...shared.slice(0, 20), p('NoiDung', `Xã ${commune}`), ...shared.slice(20), whole]), cache, memo);
    // What comes once is not kept, and so not what was made of it.
    for (const commune of ['A', 'B', 'C', 'D', 'Đ']) await write(commune);
    compressed.length = 0;
    for (const commune of ['E', 'G']) await write(commune);
    expect(compressed.filter((xml) => xml.includes('Xã '))).toHaveLength(2);
    expect(compressed.filter((xml) => xml.includes('Việc chung') || xml.includes('<w:tbl>'))).toEqual([]);
  });

  it('keeps two runs that begin alike', async () => {
    const { cache, compressed } = counting();
    const memo = createWriteMemo((text) => !text.startsWith('Xã'));
    const run = (name: string): Block[] => [same, ...Array.from({ length: 20 }, (_, i) => p('NoiDung', `${name} ${i}.`))];
    const [one, two] = [run('Một'), run('Hai')];
    for (let i = 0; i < 7; i += 1) {
      compressed.length = 0;
      await writeDocx(plan([...one, p('NoiDung', `Xã ${i}`), ...two]), cache, memo);
    }
    expect(compressed.filter((xml) => xml.includes(' 7.'))).toEqual([]);
  });

  it('does not make documents larger that have words of their own everywhere', async () => {
    const cache = createShellCache();
    const model = plan(Array.from({ length: 60 }, (_, i) => p('NoiDung', `${i % 2 === 0 ? 'Xã' : 'Phòng'} ${i} chủ trì, phối hợp với các đơn vị có liên quan tổ chức thực hiện Kế hoạch này.`)));
    const [cut, whole] = [await writeDocx(model, cache, createWriteMemo((text) => !text.startsWith('Xã'))), await writeDocx(model, cache)];
    expect(cut.length).toBeLessThan(1.02 * whole.length);
  });
});
