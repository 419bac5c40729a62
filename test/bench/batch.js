import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { communes, csvOf, filledFor, planForMany } from './communes.js';
import { LIBRARIES } from './fill.js';
import { once } from './whole-process.js';
import { taggedTemplate, textOf } from './word-template.js';

/** Documents that are deflated again for the physical mark. */
const SAMPLE = 300;

/**
 * One plan for `count` communes, as files in a folder: `kehoach batch` on all cores against libraries that fill a Word
 * template with the same text, one process each as their users run them, and against what zlib needs for its bytes alone.
 */
export async function batch({ root, scratch, count, say, createBuild, templates }) {
  const plan = planForMany(readFileSync(join(root, 'examples/thanh-hoa-2020.yaml'), 'utf8'));
  const rows = communes(count);
  const build = createBuild(templates);
  const documentOf = async (row) => Buffer.from((await build({ name: 'plan.yaml', bytes: Buffer.from(filledFor(plan, row)) })).bytes);
  const path = (name, content) => {
    writeFileSync(join(scratch, name), content);
    return join(scratch, name);
  };
  const folder = (name) => {
    mkdirSync(join(scratch, name));
    return join(scratch, name);
  };
  const perSecond = (ms, documents = count) => `${((1000 * documents) / ms).toFixed(0)} docs/s`;
  const filesIn = (dir) => readdirSync(dir).filter((name) => name.endsWith('.docx'));

  const template = path('template.docx', taggedTemplate(await documentOf(MARKS), TAGS));
  const json = path('rows.json', JSON.stringify(rows.map(dataOf)));
  const figures = [];
  for (const library of Object.keys(LIBRARIES)) {
    const out = folder(library);
    const { ms, peak } = once([join(root, 'test/bench/fill.js'), library, template, json, out]);
    for (const row of [rows[0], rows.at(-1)]) {
      const [theirs, ours] = [readFileSync(join(out, `KH-${row.ma}.docx`)), await documentOf(row)].map(textOf);
      if (theirs !== ours) throw new Error(`${library} made another text for ${row.ten_xa}`);
    }
    figures.push(ms);
    say(`${library} filling a template for ${count} communes, one process`, perSecond(ms), `${peak.toFixed(0)} MiB`);
  }

  const bin = join(root, 'bin/kehoach.js');
  if (spawnSync(process.execPath, [bin, 'batch', '--help']).status !== 0) return say('kehoach batch', 'not there', '');
  const run = (list, out) => once([bin, 'batch', path('plan.yaml', plan), '--data', list, '--out', out, '--name', 'KH-{{ma}}', '--quiet']);
  const out = folder('kehoach');
  const list = path('rows.csv', csvOf(rows));
  const first = run(list, out);
  for (const row of [rows[0], rows.at(-1)]) {
    const [ours, alone] = [readFileSync(join(out, `KH-${row.ma}.docx`)), await documentOf(row)].map(partsOf);
    if (ours !== alone) throw new Error(`batch made another document for ${row.ten_xa}`);
  }
  if (filesIn(out).length !== count) throw new Error('batch did not write all documents');
  say(`kehoach batch for ${count} communes, all cores`, perSecond(first.ms), `${(first.ms / 1000).toFixed(1)} s`);
  say('  ratio to the fastest of them', `${(Math.min(...figures) / first.ms).toFixed(2)} x`, 'goal: at least 3');
  say('  peak memory', `${first.peak.toFixed(0)} MiB`, 'goal: at most 238 MiB (250 MB)');
  const again = run(list, out);
  say('kehoach batch again, nothing changed', `${(again.ms / 1000).toFixed(2)} s`, 'goal: at most 3 s for 3,321');
  const parts = filesIn(out).slice(0, SAMPLE).map((name) => Object.values(unzipSync(readFileSync(join(out, name)))));
  const start = performance.now();
  for (const part of parts.flat()) deflateRawSync(part);
  say('zlib deflating the same bytes, one thread', perSecond(performance.now() - start, parts.length), 'the physical mark');
  const more = run(path('more.csv', csvOf(communes(10 * count))), folder('kehoach-more'));
  say(`kehoach batch for ${10 * count} communes, all cores`, perSecond(more.ms, 10 * count), '');
  say('  peak memory', `${more.peak.toFixed(0)} MiB`, 'goal: at most 238 MiB (250 MB)');
}

/** What a package's parts hold, as one text. */
const partsOf = (bytes) => JSON.stringify(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]));

/** A row of words that stand nowhere else, to be found again in its document. */
const MARKS = { ma: '1', ten_xa: 'Mmten', so: '98765', ngay: '23/11/2020', nguoi_ky: 'Mmten Văn Ky', hoi_truong: 'Mmhoi' };
/** What stands for them in the document, by the names of `dataOf`. */
const TAGS = { nguoi_ky: 'Mmten Văn Ky', TEN_XA: 'MMTEN', ten_xa: 'Mmten', so: '98765', 'ngay': 'ngày 23 tháng', hoi_truong: 'Mmhoi' };

/** What a template needs to make the text that kehoach makes of a row. */
function dataOf({ ngay, so, ten_xa, ...row }) {
  return { ...row, ten_xa, TEN_XA: ten_xa.toLocaleUpperCase('vi'), so: so.padStart(2, '0'), ngay: `ngày ${ngay.slice(0, 2)} tháng` };
}
