import type { Severity, Span } from '../diagnostic.js';

/** The settings of a project: what `kehoach.config.yaml` says. */
export interface Config {
  /** The folder of own templates, as typed: relative to the settings' file, with `/` or `\`. */
  readonly templates?: { readonly path: string; readonly span: Span };
  /** In the order of the file. Whether there are such rules is for those to say who know them. */
  readonly rules: readonly RuleSetting[];
}

/** How heavily one rule's findings weigh in this project. */
export interface RuleSetting {
  readonly id: string;
  readonly level: Severity | 'off';
  /** The place of the id. */
  readonly span: Span;
}

/** A project that sets nothing. */
export const NO_SETTINGS: Config = { rules: [] };
