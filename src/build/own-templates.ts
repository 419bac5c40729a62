import { append, hasErrors, type Result } from '../diagnostic.js';
import { decode } from '../read/index.js';
import { defaultTemplates } from '../render/default-templates.js';
import type { TemplateSet } from '../render/template-set.js';
import type { Examined, Input } from './types.js';

/**
 * Our templates with those in `files` in the place of ours of the same names (`can-cu.hbs`). The compiler for them is
 * loaded here and only here. The order of `files` does not matter.
 */
export async function ownTemplates(files: readonly Pick<Input, 'name' | 'bytes'>[]): Promise<Result<TemplateSet> & Pick<Examined, 'sources'>> {
  const { replaceTemplates, unknownFile } = await import('../render/own/index.js');
  const known = Object.keys(defaultTemplates.sources);
  const named = files.map((file) => ({ ...file, template: file.name.replace(/^.*[/\\]|\.hbs$/gi, '') }));
  const diagnostics = named.filter(({ template }) => !known.includes(template)).map(({ name }) => unknownFile(name, known));
  const own = named.filter(({ template }) => known.includes(template)).flatMap(({ template, name, bytes }) => {
    const { value, diagnostics: found } = decode(name, bytes);
    // A template may print nothing.
    if (found.some(({ code }) => code === 'read.empty')) return [{ template, file: name, text: '' }];
    append(diagnostics, found);
    return value ? [{ template, file: name, text: value.text }] : [];
  });
  const set = replaceTemplates(defaultTemplates, own);
  append(diagnostics, set.diagnostics);
  return { ...(set.value && !hasErrors(diagnostics) && { value: set.value }), diagnostics, sources: new Map(own.map(({ file, text }) => [file, text])) };
}
