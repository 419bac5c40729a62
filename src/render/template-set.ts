/** Templates by name, compiled, with their text for messages. */
export interface TemplateSet {
  readonly compiled: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
  /** Of those that an office put in the place of ours: what messages call their files. */
  readonly own?: Readonly<Record<string, string>>;
}

/** What messages call the file of a template. */
export function fileOf({ own }: TemplateSet, template: string): string {
  return own?.[template] ?? `templates/${template}.hbs`;
}
