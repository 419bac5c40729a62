import { sources, templates } from 'kehoach:templates';
import type { TemplateSet } from './index.js';

/** The templates of this package, compiled when it was built. */
export const defaultTemplates: TemplateSet = { compiled: templates, sources };
