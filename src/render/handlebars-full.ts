import type * as Full from 'handlebars';
// @ts-expect-error: its types say nothing of this entry.
import full from 'handlebars/dist/cjs/handlebars.js';

/**
 * Handlebars with its parser and compiler, for templates that come at run time. This entry is the library alone: the
 * package's own also hooks into `require`.
 */
export const Handlebars = full as typeof Full & { readonly Parser: unknown };
