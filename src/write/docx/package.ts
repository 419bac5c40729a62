/** The names of a package's parts that depend on the document. */
export const DOCUMENT = 'word/document.xml';
export const CORE = 'docProps/core.xml';
export const APP = 'docProps/app.xml';
/** Carries the digest. */
export const CUSTOM = 'docProps/custom.xml';

/** Every part of a package, in its order: programs that guess a file's type look at the first. */
export const ORDER: readonly string[] = [
  '[Content_Types].xml',
  '_rels/.rels',
  APP,
  CORE,
  CUSTOM,
  DOCUMENT,
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/settings.xml',
  'word/fontTable.xml',
  'word/theme/theme1.xml',
  'word/header1.xml',
  'word/header2.xml',
];
