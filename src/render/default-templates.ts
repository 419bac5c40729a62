import { sources, templates } from 'kehoach:templates';
import type { TemplateSet } from './template-set.js';

/** The templates of this package, compiled when it was built. */
export const defaultTemplates: TemplateSet = { compiled: templates, sources };
