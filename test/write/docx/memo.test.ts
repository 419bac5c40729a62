import { describe, expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import type { Block } from '../../../src/layout/model.js';
import { createShellCache, createWriteMemo, writeDocx } from '../../../src/write/docx/index.js';
import { assignments, LANDSCAPE, note, table } from '../rich.js';
import { p, plan } from '../sample.js';

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

  it('writes what one does that never wrote before', async () => {
    const [cache, memo] = [createShellCache(), createWriteMemo()];
    for (const model of documents) expect(await writeDocx(model, cache, memo)).toEqual(await writeDocx(model, createShellCache()));
  });
});
