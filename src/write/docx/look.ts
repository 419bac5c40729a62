import type { DocumentModel } from '../../layout/model.js';

/** What two documents share when they share all parts but their text. */
export type Look = Pick<DocumentModel, 'styles' | 'bodySize'>;

/** The same string for the same look, and for no other. */
export const lookKey = ({ styles, bodySize }: Look): string => JSON.stringify([bodySize, styles]);
