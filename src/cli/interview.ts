import {
  cleaned, FIELDS, KIND_NAMES, KINDS, needOf, objectionTo, officeOf, postsOf, proposalFor, type Answers, type Field, type Given, type Need,
} from '../init/index.js';
import type { Said } from '../report/said.js';
import type { Prompts } from './prompts.js';
import { QUESTIONS } from './questions.js';
import { UsageError } from './usage.js';

export interface Interview {
  /** What was given as options, as typed. */
  readonly options: Readonly<Partial<Record<Field, string>>>;
  /** What the office's file gives. */
  readonly known: Given;
  readonly year: number;
  readonly prompts: Prompts | undefined;
  /** What the plan's schema has against an answer, given those before it. */
  readonly check: (given: Given) => Promise<Said | undefined>;
  /** Says something that does not stop the work. */
  readonly note: (line: string) => Promise<void>;
}

/**
 * All answers: from options, from the office's file, else by asking, or as proposed where nobody can be asked. `undefined`
 * when the user breaks off. Throws `UsageError` for an option that will not do, or for missing ones.
 */
export async function interview(asking: Interview): Promise<Answers | undefined> {
  let given: Given = {};
  const missing: Field[] = [];
  for (const field of FIELDS) {
    if (missing.includes('coQuan') && !['loai', 'trichYeu'].includes(field)) continue;
    const value = await answerTo(field, given, asking, missing);
    if (value === undefined) return undefined;
    if (value !== '') given = { ...given, [field]: value };
  }
  if (missing.length > 0) throw missingOptions(missing);
  return given as Answers;
}

/** One answer, empty where there is none to give; notes in `missing` where there should be one. */
async function answerTo(field: Field, given: Given, asking: Interview, missing: Field[]): Promise<string | undefined> {
  const option = asking.options[field];
  if (option !== undefined) return fromOption(field, option, given, asking);
  const office = known(field, given, asking);
  if (office !== undefined) return office;
  const need = needOf(field, given);
  if (need === 'none') return '';
  if (asking.prompts && need !== 'settled') return ask(field, given, need, asking.prompts, asking);
  return unasked(field, given, need, asking, missing);
}

/** An answer of the office's file; those of another office are not this one's. */
function known(field: Field, given: Given, { known: office }: Interview): string | undefined {
  return field === 'coQuan' || given.coQuan === office.coQuan ? office[field] : undefined;
}

async function fromOption(field: Field, typed: string, given: Given, { check, note }: Interview): Promise<string> {
  const { option } = QUESTIONS[field];
  const value = cleaned(typed);
  const need = needOf(field, given);
  if (field === 'cungBanHanh' && need === 'none') throw new UsageError(`${option} chỉ dùng với --loai lien-tich.`);
  if (value === '') {
    if (need === 'needed') throw new UsageError(`Tùy chọn ${option} để trống.`);
    return '';
  }
  const objection = objectionTo(field, value, given);
  const better = objection?.better === undefined ? undefined : correction(option, objection.better);
  if (objection?.firm) throw new UsageError(`${option}: ${objection.why}`, better);
  const fault = await check({ ...given, [field]: value });
  if (fault) throw new UsageError(`${option}: ${fault.message}`, better ?? fault.hint?.replaceAll('\n', ' '));
  if (objection) await note(`lưu ý: ${option}: ${objection.why}${better === undefined ? '' : ` ${better}`}`);
  return value;
}

const correction = (option: string, better: string): string => (better === '' ? `Bỏ ${option}.` : `Gõ: ${option} "${better}"`);

/** What is taken where nobody can be asked; notes in `missing` what there is no proposal for. */
function unasked(field: Field, given: Given, need: Need, { year }: Interview, missing: Field[]): string {
  if (need === 'possible') return '';
  const proposal = proposalFor(field, given, year);
  if (proposal === undefined && !(field === 'trichYeu' && missing.includes('loai'))) missing.push(field);
  return proposal ?? '';
}

function missingOptions(missing: readonly Field[]): UsageError {
  const shown = missing.map((field) => {
    const { option, example } = QUESTIONS[field];
    return `${option} ${field === 'loai' ? (KIND_NAMES[0] ?? '') : `"${example ?? ''}"`}`;
  });
  return new UsageError('Còn câu chưa trả lời, mà ở đây không có màn hình để hỏi.', `Thêm các tùy chọn, ví dụ: ${shown.join(' ')}`);
}

/** Asks until the answer will do. */
async function ask(field: Field, given: Given, need: Need, prompts: Prompts, { year, check }: Interview): Promise<string | undefined> {
  const proposal = proposalFor(field, given, year);
  for (let typed: string | undefined; ; ) {
    const answer = await put(field, given, proposal, typed, prompts);
    if (answer === undefined) return undefined;
    const value = cleaned(answer);
    if (value === '') {
      if (need === 'possible') return '';
      prompts.warn('Câu này cần trả lời.');
      continue;
    }
    const settled = await settle(field, value, given, prompts);
    if (settled === undefined) return undefined;
    if (settled.again === undefined) {
      const fault = settled.value === '' ? undefined : await check({ ...given, [field]: settled.value });
      if (!fault) return settled.value;
      prompts.warn([fault.message, ...(fault.hint === undefined ? [] : [fault.hint])].join('\n'));
    }
    typed = settled.again ?? settled.value;
  }
}

/** What becomes of an answer to which there may be an objection: the one to take, or the one to be mended. */
async function settle(field: Field, value: string, given: Given, prompts: Prompts): Promise<{ value: string; again?: string } | undefined> {
  const objection = objectionTo(field, value, given);
  if (!objection) return { value };
  const { why, better, firm } = objection;
  prompts.warn(why);
  if (better === undefined) {
    const mend = firm ? true : await prompts.agree('Sửa lại câu này?');
    return mend === undefined ? undefined : { value, ...(mend && { again: value }) };
  }
  const agreed = await prompts.agree(better === '' ? 'Bỏ trống câu này?' : `Ghi "${better}"?`);
  if (agreed === undefined) return undefined;
  if (agreed) return { value: better };
  return { value, ...(firm && { again: value }) };
}

const ANOTHER = 'khac';

/** Puts the question once. */
async function put(field: Field, given: Given, proposal: string | undefined, typed: string | undefined, prompts: Prompts): Promise<string | undefined> {
  const question = QUESTIONS[field];
  if (field === 'loai') {
    return prompts.choose({ ask: question.ask, options: KIND_NAMES.map((value) => ({ value, label: KINDS[value].title, hint: KINDS[value].hint })) });
  }
  const [head, deputy] = postsOf(officeOf(given.coQuan ?? ''));
  if (field === 'chucVu' && head !== undefined && deputy !== undefined && typed === undefined) {
    const chosen = await prompts.choose({
      ask: question.ask,
      options: [{ value: head, label: head }, { value: deputy, label: deputy, hint: `ký thay ${head}` }, { value: ANOTHER, label: 'Chức vụ khác' }],
    });
    if (chosen !== ANOTHER) return chosen;
    return prompts.line({ ask: 'Chức vụ đó là gì' });
  }
  return prompts.line({
    ask: question.ask,
    ...(proposal !== undefined && { proposal }),
    ...(question.example !== undefined && { example: question.example }),
    ...(typed !== undefined && { typed }),
  });
}
