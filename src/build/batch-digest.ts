import packageJson from '../../package.json' with { type: 'json' };
import type { BatchInput } from '../batch/contract.js';
import type { TemplateSet } from '../render/index.js';
import { hash } from './row-info.js';

/**
 * Of all that the documents of a batch are made of besides its rows: another one when any of it is another. The project's
 * rules are a part of it: they decide whether a row has a document.
 */
export function inputsDigest({ plan, files, epoch, settings = [] }: BatchInput, templates: TemplateSet): string {
  const named = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, file]) => [path, file]);
  const texts = Object.entries(templates.sources).sort(([a], [b]) => (a < b ? -1 : 1)).flat();
  const rules = settings.map(({ id, level }) => `${id} ${level}`).sort().join();
  return hash(packageJson.version, String(epoch ?? ''), rules, plan.bytes, ...texts, ...named);
}
