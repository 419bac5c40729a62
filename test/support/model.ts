import { defaultTemplates } from '../../src/build.js';
import type { Result } from '../../src/diagnostic.js';
import { layout } from '../../src/layout/index.js';
import type { DocumentModel, Paragraph, Table } from '../../src/layout/model.js';
import { createRenderer } from '../../src/render/index.js';
import { validPlan } from './plan.js';

const render = createRenderer(defaultTemplates);

/** The model of a plan given as YAML, which must be free of errors up to layout. */
export function modelOf(yaml: string): Result<DocumentModel> {
  const plan = validPlan(yaml);
  const fragments = render(plan);
  if (!fragments.value) throw new Error(JSON.stringify(fragments.diagnostics));
  return layout(plan, fragments.value, '2025-01-01T00:00:00Z');
}

/** The tables of a plan's model. Throws with the findings when there is none. */
export function tablesOf(yaml: string): Table[] {
  const { value, diagnostics } = modelOf(yaml);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
}

/** The text of a paragraph, bold stretches between stars. */
export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('');
}
