import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/**
 * A Word template of the same length as `docx`: the same parts, with every stretch of text a tag of its own, and the
 * data that makes the same text of it. What docxtemplater is given to fill.
 */
export function wordTemplate(docx) {
  const data = {};
  const template = changed(docx, (xml) => xml.replace(/(<w:t[^>]*>)([^<]*)(<\/w:t>)/g, (_, open, text, close) => {
    const name = `t${Object.keys(data).length}`;
    data[name] = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    return `${open}{${name}}${close}`;
  }));
  return { template, data };
}

/** A Word template made of `docx` as a clerk would make it: a tag, by its name, in the place of each of these words. */
export function taggedTemplate(docx, words) {
  return changed(docx, (xml) => Object.entries(words).reduce((tagged, [name, word]) => {
    if (!tagged.includes(word)) throw new Error(`the document has no ${word}`);
    return tagged.replaceAll(word, `{${name}}`);
  }, xml));
}

/** All that a reader of the document sees. */
export const textOf = (docx) => [...strFromU8(unzipSync(docx)[DOCUMENT]).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

function changed(docx, change) {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(change(strFromU8(parts[DOCUMENT]))) });
}
