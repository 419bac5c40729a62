import type { RuleWords } from '../../lint/rule.js';
import { flatten, type Checked } from './findings.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { formatJunit } from './junit.js';
import { formatLines } from './line.js';
import { formatSarif } from './sarif.js';

export { flatten, type Checked } from './findings.js';

/** What a format may tell beside the findings. */
export interface About {
  readonly version: string;
  readonly rules: readonly RuleWords[];
}

/** The formats for machines, by the name that `--format` takes. */
export const FORMATS = {
  line: (checked) => formatLines(flatten(checked)),
  json: (checked, about) => formatJson(about, filesOf(checked), flatten(checked)),
  sarif: (checked, about) => formatSarif(about, about.rules, flatten(checked)),
  github: (checked) => formatGithub(flatten(checked)),
  junit: (checked) => formatJunit(filesOf(checked), flatten(checked)),
} as const satisfies Readonly<Record<string, (checked: readonly Checked[], about: About) => string>>;

const filesOf = (checked: readonly Checked[]): string[] => checked.map(({ file }) => file);
