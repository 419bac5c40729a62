import { dirname, join, resolve } from 'node:path';
import { officeFields, officeFile, planFile, plans, type Answers, type Given, type OfficeFields } from '../init/index.js';
import type { RuleSetting } from '../config/config.js';
import { besideReader } from './beside.js';
import type { NewFile } from './new-files.js';
import { OFFICE_FILE, pathFrom, type OfficePlace } from './new-place.js';
import type { Built, Described, Pipeline } from './pipeline.js';
import { schemaLine, schemaName, schemaText } from './schema.js';
import { shown } from './usage.js';
import { todayOf, type World } from './world.js';

/** A plan that is to be written. Paths are as typed. */
export interface NewPlan {
  readonly answers: Answers;
  readonly path: string;
  readonly office: OfficePlace;
  /** What the office's file says, where there is one. */
  readonly known?: OfficeFields | undefined;
}

/** The plan's file, and that of its office where it is to be made, too. */
export interface NewFiles {
  readonly plan: NewFile;
  readonly office?: NewFile;
}

export function filesOf({ answers, path, office, known }: NewPlan, world: World): NewFiles {
  const template = plans[answers.loai];
  if (template === undefined) throw new Error(`no text for ${answers.loai}`);
  const fields = known ?? officeFields(answers);
  const keThua = pathFrom(path, office.path, world);
  const now = world.clock.now();
  const text = planFile(answers, {
    template,
    keThua,
    office: fields,
    schema: schemaLine(pathFrom(path, schemaPath('ke-hoach', office), world)),
    command: shown(path.replaceAll('\\', '/')),
    today: { nam: now.getFullYear(), thang: now.getMonth() + 1 },
  });
  return { plan: { path, text }, ...(!known && { office: { path: office.path, text: officeFile(fields, keThua, schemaLine(schemaName('co-quan'))) } }) };
}

/** Where editors find what a file may say: beside the office's file, for all plans that inherit from it. */
const schemaPath = (described: Described, office: OfficePlace): string => join(dirname(office.path), schemaName(described));

/** The schemas that the files name and that do not exist yet. */
export async function schemasFor({ office }: NewFiles, place: OfficePlace, pipeline: Pipeline, { cwd, fs }: World): Promise<NewFile[]> {
  const described: Described[] = office ? ['co-quan', 'ke-hoach'] : ['ke-hoach'];
  const missing = described.filter((each) => !fs.existsSync(resolve(cwd, schemaPath(each, place))));
  return Promise.all(missing.map(async (each) => ({ path: schemaPath(each, place), text: await schemaText(each, pipeline) })));
}

/** What `kehoach build` would make of the plan, before anything is written. `settings`: how the project wants rules taken. */
export async function rehearse({ plan, office }: NewFiles, settings: readonly RuleSetting[], { buildPlan }: Pipeline, world: World): Promise<Built> {
  const onDisk = besideReader(plan.path, world);
  const keThua = office && pathFrom(plan.path, office.path, world);
  return buildPlan({
    name: plan.path,
    bytes: Buffer.from(plan.text),
    readFile: async (path, within) => (office && path === keThua ? Buffer.from(office.text) : onDisk(path, within)),
  }, { today: todayOf(world), settings });
}

/** Answers that every stage takes, to try one among. */
const SAMPLE: Answers = {
  coQuan: 'Ủy ban nhân dân xã Xuân Đông',
  diaDanh: 'Xuân Đông',
  kyHieu: 'KH-UBND',
  chucVu: 'Chủ tịch',
  loai: 'trong',
  trichYeu: 'Triển khai nhiệm vụ',
};

/** What `kehoach build` would make of a plan with these answers, as far as there are any. */
export async function tryAnswers(given: Given, settings: readonly RuleSetting[], pipeline: Pipeline, world: World): Promise<Built> {
  // The kind says nothing by itself, and a joint plan needs its other body.
  const answers = { ...SAMPLE, ...given, loai: given.cungBanHanh === undefined ? SAMPLE.loai : 'lien-tich' } as Answers;
  return rehearse(filesOf({ answers, path: 'ke-hoach.yaml', office: { path: OFFICE_FILE, exists: false } }, world), settings, pipeline, world);
}
