import { yamlText } from './yaml.js';

/**
 * `template` with its words filled in: `‹word›` as it is, `«word»` as a value or key of YAML. A line that names a word of
 * which there is none is left out. Throws on a word that is not in `words` at all: then the template is wrong.
 */
export function fill(template: string, words: Readonly<Record<string, string | undefined>>): string {
  return template.split('\n').flatMap((line) => {
    let complete = true;
    const filled = line.replace(/‹(\w+)›|«(\w+)»/g, (_, bare?: string, quoted?: string) => {
      const name = bare ?? quoted ?? '';
      if (!Object.hasOwn(words, name)) throw new Error(`no word "${name}" for: ${line}`);
      const word = words[name];
      if (word === undefined) complete = false;
      return bare === undefined ? yamlText(word ?? '') : (word ?? '');
    });
    return complete ? [filled] : [];
  }).join('\n');
}
