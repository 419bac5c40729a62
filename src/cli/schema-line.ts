/** The first line of a new file, by which editors find the fields' names and meanings. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=node_modules/kehoach/schema/ke-hoach.schema.json';
