/**
 * `node fill.js LIBRARY TEMPLATE ROWS OUT`: fills a Word template with each of the rows (JSON) and writes the documents to
 * a folder, as the library's documentation has its users do it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Gives for each library what makes a document of one row's data. */
export const LIBRARIES = {
  docxtemplater: async (template) => {
    const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import('docxtemplater'), import('pizzip')]);
    return (data) => {
      const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      doc.render(data);
      return doc.toBuffer();
    };
  },
  'easy-template-x': async (template) => {
    const { TemplateHandler } = await import('easy-template-x');
    const handler = new TemplateHandler();
    return (data) => handler.process(template, data);
  },
  'docx-templates': async (template) => {
    const { createReport } = await import('docx-templates');
    return (data) => createReport({ template, data, cmdDelimiter: ['{', '}'] });
  },
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [library, template, rows, out] = process.argv.slice(2);
  const make = await LIBRARIES[library](readFileSync(template));
  for (const row of JSON.parse(readFileSync(rows, 'utf8'))) writeFileSync(join(out, `KH-${row.ma}.docx`), await make(row));
}
