import { UsageError } from './usage.js';
import type { World } from './world.js';

/** The end of the year 2107, the last that a zip entry's date reaches. */
const LAST_SECOND = 4354819199;

/** The time that SOURCE_DATE_EPOCH sets, in seconds; years that a zip cannot hold are refused. Throws `UsageError`. */
export function epochOf(env: World['env']): { epoch?: number } {
  const text = env['SOURCE_DATE_EPOCH'];
  if (!text) return {};
  const epoch = Number(text);
  if (/^\d+$/.test(text) && epoch <= LAST_SECOND) return { epoch };
  throw new UsageError(
    `Biến SOURCE_DATE_EPOCH phải là số giây tính từ năm 1970, không phải "${text}".`,
    'Xóa biến này đi nếu không cần.',
  );
}
