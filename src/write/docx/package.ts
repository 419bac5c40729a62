/** The names of a package's parts that depend on the document. */
export const DOCUMENT = 'word/document.xml';
export const CORE = 'docProps/core.xml';
export const APP = 'docProps/app.xml';
/** Carries the digest. */
export const CUSTOM = 'docProps/custom.xml';

/** What every package has and some documents add to. */
export const TYPES = '[Content_Types].xml';
export const RELATIONS = 'word/_rels/document.xml.rels';
export const STYLES = 'word/styles.xml';
export const SETTINGS = 'word/settings.xml';
/** What only some documents have. */
export const FOOTNOTES = 'word/footnotes.xml';

/** The parts that every package has, in its order: programs that guess a file's type look at the first. */
export const ORDER: readonly string[] = [
  TYPES,
  '_rels/.rels',
  APP,
  CORE,
  CUSTOM,
  DOCUMENT,
  RELATIONS,
  STYLES,
  SETTINGS,
  'word/fontTable.xml',
  'word/theme/theme1.xml',
  'word/header1.xml',
  'word/header2.xml',
];
