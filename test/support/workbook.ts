import { strToU8, zipSync } from 'fflate';

/** One cell as it stands in a worksheet's XML: `<c …>…</c>` without its reference. */
export interface RawCell {
  readonly type?: 's' | 'inlineStr' | 'str' | 'b' | 'e';
  /** Index into `formats`, from 0; none means General. */
  readonly format?: number;
  readonly xml: string;
}

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly (RawCell | string | number | undefined)[])[];
  readonly merges?: readonly string[];
}

/** An XLSX written by hand, byte for byte as the standard has it: no library that might share a mistake with the reader. */
export function workbook(sheets: readonly RawSheet[], formats: readonly string[] = []): Uint8Array {
  const strings: string[] = [];
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006';
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cellXml = (cell: RawCell | string | number | undefined, reference: string): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${strings.push(`<si><t xml:space="preserve">${escape(cell)}</t></si>`) - 1}</v></c>`;
    const style = cell.format === undefined ? '' : ` s="${cell.format + 1}"`;
    return `<c r="${reference}"${style}${cell.type ? ` t="${cell.type}"` : ''}>${cell.xml}</c>`;
  };
  const sheetXml = ({ rows, merges = [] }: RawSheet): string => `<worksheet ${main}><sheetData>${rows.map((row, r) =>
    `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`).join('')}</sheetData>${
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`;
  const bodies = sheets.map(sheetXml);
  const xf = (id: number): string => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  // 14 is Excel's own short date; it has no entry of its own.
  const idOf = (i: number): number => (formats[i] === '14' ? 14 : 164 + i);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${rels}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${rels}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="rIdStrings" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${xf(0)}${formats.map((_, i) => xf(idOf(i))).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main} count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    ...Object.fromEntries(bodies.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)])));
}
