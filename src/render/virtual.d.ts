/** The templates under `templates/`, by path without `.hbs`: made by `bin/templates-plugin.js`, for the bundle and the tests. */
declare module 'kehoach:templates' {
  /** Handlebars' compiled form, for `template()` of its runtime. */
  export const templates: Readonly<Record<string, unknown>>;
  /** The text that was compiled, with LF line ends. */
  export const sources: Readonly<Record<string, string>>;
}
