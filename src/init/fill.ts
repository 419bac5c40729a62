/**
 * `template` with each `‹word›` in it replaced by the word of that name. A line that names a word of which there is none is
 * left out. Throws on a name that `words` does not have at all: then the template is wrong.
 */
export function fill(template: string, words: Readonly<Record<string, string | undefined>>): string {
  return template.split('\n').flatMap((line) => {
    let complete = true;
    const filled = line.replace(/‹(\w+)›/g, (_, name: string) => {
      if (!Object.hasOwn(words, name)) throw new Error(`no word "${name}" for: ${line}`);
      complete &&= words[name] !== undefined;
      return words[name] ?? '';
    });
    return complete ? [filled] : [];
  }).join('\n');
}
