import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createCollector } from '../../src/batch/collect.js';

/** Something that nobody holds. */
const garbage = (): WeakRef<object> => new WeakRef({ text: 'xã Xuân Đông' });

it('what nobody holds is gone after so many rows, once the process holds a lot', async () => {
  const collect = createCollector(3, () => 2 ** 30);
  const lost = garbage();
  // What a job has looked at stays until it ends.
  await setImmediate();
  collect();
  collect();
  collect();
  expect(lost.deref()).toBeUndefined();
});
