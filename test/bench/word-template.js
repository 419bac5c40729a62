import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word template of the same length as `docx`: the same parts, with every stretch of text a tag of its own, and the
 * data that makes the same text of it. What docxtemplater is given to fill.
 */
export function wordTemplate(docx) {
  const parts = unzipSync(docx);
  const data = {};
  const xml = strFromU8(parts['word/document.xml']).replace(/(<w:t[^>]*>)([^<]*)(<\/w:t>)/g, (_, open, text, close) => {
    const name = `t${Object.keys(data).length}`;
    data[name] = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    return `${open}{${name}}${close}`;
  });
  return { template: zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), data };
}
