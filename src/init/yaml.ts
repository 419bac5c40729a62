/**
 * `text` as a value or a key of YAML that reads back as the same text: bare where that is safe, else in double quotes.
 * Bare text begins with a letter or a digit (a path also with `../`) and holds no sign that means something to YAML or to a hasty reader of it.
 */
export function yamlText(text: string): string {
  return /^(?:\.\.\/)*[\p{L}\d](?:[\p{L}\p{M}\d .,;()/&+%'“”_-]*[\p{L}\p{M}\d.)%”])?$/u.test(text) && !/ {2}/.test(text) ? text : quoted(text);
}

/** JSON's quotes are YAML's; JSON lets a few signs stand that YAML does not, or takes for line ends. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A field of one line. */
export function yamlField(key: string, text: string): string {
  return `${key}: ${yamlText(text)}`;
}

/** A list under a key, two spaces in. */
export function yamlList(key: string, items: readonly string[]): string {
  return [`${key}:`, ...items.map((item) => `  - ${yamlText(item)}`)].join('\n');
}

/** Fields under a key, two spaces in; those without a value are left out. */
export function yamlMapping(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  return [`${key}:`, ...entries(fields).map(([name, text]) => `  ${yamlField(name, text)}`)].join('\n');
}

/** A list of mappings under a key. */
export function yamlMappings(key: string, items: readonly Readonly<Record<string, string | undefined>>[]): string {
  const blocks = items.map((fields) => entries(fields).map(([name, text], i) => `  ${i === 0 ? '-' : ' '} ${yamlField(name, text)}`).join('\n'));
  return [`${key}:`, ...blocks].join('\n');
}

function entries(fields: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(fields).flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]]));
}
