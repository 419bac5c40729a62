/**
 * `npm run bench`: how fast and how large kehoach is, against what it is compared with, in one run on one machine. Prints
 * medians and ratios; the goals stand beside them and nothing fails. `npm run bench -- batch` runs one part of it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { batch } from './batch.js';
import { median } from './median.js';
import { tablePlan, textPlan } from './large.js';
import { loadStages } from './pipeline.js';
import { compare } from './whole-process.js';
import { wordTemplate } from './word-template.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plan = join(root, 'examples/thanh-hoa-2020.yaml');
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const bin = join(root, 'bin/kehoach.js');
const say = (what, figure, goal) => console.log(`${what.padEnd(62)} ${figure.padStart(14)}   ${goal}`);

/** One plan for all communes of the country. */
const COMMUNES = 3321;

const PARTS = {
  start: wholeProcess,
  warm: async () => warm(await loadStages(root, scratch)),
  check: checking,
  growth() {
    growth('a table of', [500, 1000, 2000], 'rows', tablePlan);
    growth('a plan of', [75, 150, 300], 'pages', textPlan);
  },
  async batch() {
    const { createBuild, defaultTemplates } = await loadStages(root, scratch);
    await batch({ root, scratch, count: COMMUNES, say, createBuild, templates: defaultTemplates });
  },
};

try {
  const asked = process.argv.slice(2);
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[part]();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function wholeProcess() {
  const [node, build, help] = compare([['-e', '0'], [bin, 'build', plan, '--force', '-o', join(scratch, 'a.docx')], [bin, '--help']], 21);
  say('node -e 0, whole process, median', `${node.ms.toFixed(0)} ms`, '');
  say('kehoach build (Thanh Hóa), whole process, median', `${build.ms.toFixed(0)} ms`, '');
  say('  ratio to node -e 0', `${(build.ms / node.ms).toFixed(2)} x`, 'goal: at most 3');
  say('  peak memory', `${build.peak.toFixed(0)} MiB`, `goal: at most 95 MiB (100 MB); node -e 0: ${node.peak.toFixed(0)} MiB`);
  say('kehoach --help, whole process, median', `${help.ms.toFixed(0)} ms`, '');
}

async function warm({ createBuild, defaultTemplates }) {
  const bytes = readFileSync(plan);
  const build = createBuild(defaultTemplates);
  const ours = async () => (await build({ name: 'plan.yaml', bytes })).bytes;
  const { template, data } = wordTemplate(await ours());
  const theirs = () => {
    const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    doc.render(data);
    return doc.toBuffer();
  };
  const perDocument = { ours: [], theirs: [] };
  for (let round = 0; round < 15; round += 1) {
    for (const [name, make] of [['ours', ours], ['theirs', theirs]]) {
      const start = performance.now();
      for (let i = 0; i < 20; i += 1) await make();
      // The first rounds warm both up.
      if (round >= 4) perDocument[name].push((performance.now() - start) / 20);
    }
  }
  const [mine, other] = [median(perDocument.ours), median(perDocument.theirs)];
  say('pipeline warm, one process, YAML to bytes, median', `${(1000 / mine).toFixed(0)} docs/s`, `${mine.toFixed(2)} ms a document`);
  say('docxtemplater filling the same text, warm, median', `${(1000 / other).toFixed(0)} docs/s`, `${other.toFixed(2)} ms a document`);
  say('  ratio of documents per second', `${(other / mine).toFixed(2)} x`, 'goal: at least 1');
}

/** What the rules add to reading and validating the longest plan of the corpus, in a process that has warmed up. */
async function checking() {
  const { checkPlan, openPlan, readOpened } = await loadStages(root, scratch, ['src/build.ts', 'src/build/open.ts']);
  const longest = join(root, 'test/corpus/27-daklak-0134kh-quantrac-phuluc.yaml');
  const input = { name: 'plan.yaml', bytes: readFileSync(longest) };
  const read = async () => readOpened((await openPlan(input)).opened);
  const times = { read: [], check: [] };
  for (let round = 0; round < 120; round += 1) {
    for (const [name, work] of [['read', read], ['check', () => checkPlan(input)]]) {
      const start = performance.now();
      await work();
      if (round >= 60) times[name].push(performance.now() - start);
    }
  }
  const [reading, whole] = [median(times.read), median(times.check)];
  say('check of the longest corpus plan, warm, median', `${whole.toFixed(1)} ms`, `reading and validating it: ${reading.toFixed(1)} ms`);
  say('  ratio to reading and validating', `${(whole / reading).toFixed(2)} x`, 'goal: less than 1.5');
}

/** Whole processes on plans that double: neither time nor memory may grow faster than the plan. */
function growth(what, sizes, unit, planOf) {
  const plans = sizes.map((size) => {
    const path = join(scratch, `${unit}-${size}.yaml`);
    writeFileSync(path, planOf(size));
    return path;
  });
  const figures = compare(plans.map((path) => [bin, 'build', path, '--force', '-o', `${path}.docx`]), 5);
  figures.forEach(({ ms, peak }, i) => {
    const before = figures[i - 1];
    const grown = before ? `x ${(ms / before.ms).toFixed(2)} time, x ${(peak / before.peak).toFixed(2)} memory for x 2; goal: at most 2` : '';
    say(`${what} ${sizes[i]} ${unit}, whole process, median`, `${ms.toFixed(0)} ms`, `${peak.toFixed(0)} MiB   ${grown}`);
  });
}
