import { defaultTemplates } from '../../src/render/default-templates.js';
import { layout } from '../../src/layout/index.js';
import type { Result } from '../../src/diagnostic.js';
import type { Block, Columns, DocumentModel, Paragraph, Section, Table } from '../../src/layout/model.js';
import { createRenderer } from '../../src/render/index.js';
import { toMm } from '../../src/standard/units.js';
import { readPlan } from '../../src/plan/index.js';
import type { Pictures } from '../../src/plan/pictures.js';
import { decode, parse } from '../../src/read/index.js';

const render = createRenderer(defaultTemplates);

/** What layout makes of a plan given as YAML text. Throws with the findings when it does not get so far. */
export function layoutOf(yaml: string, pictures?: Pictures): Result<DocumentModel> {
  const source = decode('plan.yaml', new TextEncoder().encode(yaml)).value;
  const tree = source && parse(source).value;
  const plan = tree && readPlan(tree, pictures);
  const fragments = plan?.value && render(plan.value);
  const model = plan?.value && fragments?.value && layout(plan.value, fragments.value, '2020-03-05T00:00:00Z');
  if (!model) throw new Error(JSON.stringify([plan?.diagnostics, fragments?.diagnostics], null, 1));
  return model;
}

/** The model of a plan given as YAML text. Throws with the findings when there is none. */
export function modelOf(yaml: string, pictures?: Pictures): DocumentModel {
  const { value, diagnostics } = layoutOf(yaml, pictures);
  if (!value) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}

/** The tables of a plan's model. */
export function tablesOf(yaml: string): Table[] {
  return modelOf(yaml).sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
}

/** The text of a paragraph, bold stretches between stars. */
export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('');
}

/** The first section of that model. */
export function sectionOf(yaml: string, pictures?: Pictures): Section {
  const [section] = modelOf(yaml, pictures).sections;
  if (!section) throw new Error('no section');
  return section;
}

/** What of a block a reader of a test can check: `Style text`, `[frame 20×8] text`, cells in braces; no-break spaces as plain ones. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [`${block.style} ${block.runs.map(({ text, newLine }) => (newLine ? ` / ${text}` : text)).join('')}`.replaceAll('\u00a0', ' ')];
      case 'rule':
        return ['——'];
      case 'frame':
        return [`[${block.red ? 'red ' : ''}frame ${mmOf(block.width)}×${mmOf(block.height)} ${block.align}] ${shown([block.paragraph]).join('')}`];
      case 'picture':
        return [`[picture ${mmOf(block.width)}×${mmOf(block.height)} ${block.align}] ${block.description}`];
      case 'columns':
        return block.rows.flatMap((cells) => cells.map((cell) => `{ ${shown(cell).join(' | ')} }`));
      case 'table':
        return ['[table]'];
    }
  });
}

/** The columns among the blocks, by number from 0, negative from the end. */
export function columnsAt(blocks: readonly Block[], index: number): Columns {
  const found = blocks.filter((block) => block.kind === 'columns').at(index);
  if (!found) throw new Error(`no columns ${index}`);
  return found;
}

const mmOf = (length: Parameters<typeof toMm>[0]): number => Math.round(toMm(length) * 10) / 10;
