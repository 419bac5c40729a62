import type * as Full from 'handlebars';
import runtime from 'handlebars/runtime.js';

/**
 * Handlebars without its compiler: the templates come compiled, and the compiler is twice as large as the rest.
 * Its own types say nothing of this entry.
 */
export const Runtime = runtime as unknown as Pick<typeof Full, 'create' | 'Utils' | 'SafeString'>;
export type SafeString = InstanceType<typeof Full.SafeString>;
