import type { Block, Section } from '../../layout/model.js';
import { blocksXml } from './blocks.js';
import type { Context } from './context.js';
import { pour } from './mould.js';
import type { MarginKind } from './moulds.js';
import { relate } from './relations.js';
import type { Relations } from './relations.js';
import { twips } from './units.js';
import { watermarkXml } from './watermark.js';

/** A header or a footer that only this document has. */
export interface MarginPart {
  readonly kind: MarginKind;
  /** Its path from the folder `word/`. */
  readonly target: string;
  readonly xml: string;
  readonly relations: Relations;
}

/** Every package has two headers: the page number, and the empty line in its place on a section's first page. */
const SHARED = 2;

/** Where a section can have a part. */
type Place = 'default' | 'first' | 'foot';

/**
 * Gives what each section, one after another, says of its margins, and collects the parts for them in `parts`. A section
 * goes on with the parts of the one before until it names others, so only what changes is said.
 */
export function createMargins(context: Context, parts: MarginPart[]): (section: Section) => string {
  const { moulds: { headers: moulds } } = context;
  const numbers: Record<MarginKind, number> = { header: SHARED, footer: 0 };
  /** The relation in force at each place. */
  const current = new Map<Place, string>();
  /** Relations of parts that hold nothing of one section only, by what they hold. */
  const common = new Map<string, string>();

  function add(kind: MarginKind, inside: (context: Context, id: number) => string, room = 0): string {
    const number = (numbers[kind] += 1);
    const relations: Relations = new Map();
    const target = `${kind}${number}.xml`;
    const xml = pour(moulds.parts[kind], { blocks: inside({ ...context, room, notes: undefined, relations }, parts.length + 1) });
    parts.push({ kind, target, xml, relations });
    return relate(context.relations, kind, target);
  }

  function once(key: string, make: () => string): string {
    const relation = common.get(key) ?? make();
    common.set(key, relation);
    return relation;
  }

  /** A footer that ends one of a section before. */
  const bare = (): string => once('foot', () => add('footer', () => pour(moulds.blank, { runs: '' })));

  /** The relations that a section wants. */
  function wanted({ page, firstHeader, firstFooter, watermark }: Section): readonly (readonly [Place, string])[] {
    const room = twips(page.width) - twips(page.left) - twips(page.right);
    const mark = (id: number): string => (watermark ? watermarkXml(watermark, page, id, moulds) : '');
    const line = (place: 'default' | 'first'): string => (watermark
      ? once(JSON.stringify([place, watermark, page]), () => add('header', (_, id) => pour(moulds[LINES[place]], { runs: mark(id) })))
      : moulds.shared[place]);
    const own = (kind: MarginKind, blocks: readonly Block[]): string => add(kind, (inside, id) => (
      (watermark && kind === 'header' ? pour(context.moulds.joint, { section: '', runs: mark(id) }) : '') + blocksXml(blocks, inside)
    ), room);
    const numbered = line('default');
    const first = firstHeader ? own('header', firstHeader) : line('first');
    const foot = firstFooter ? own('footer', firstFooter) : current.has('foot') ? bare() : undefined;
    return [['default', numbered], ['first', first], ...(foot === undefined ? [] : [['foot', foot] as const])];
  }

  return (section) => wanted(section).map(([place, relation]) => {
    if (current.get(place) === relation) return '';
    current.set(place, relation);
    return pour(moulds.references[place === 'foot' ? 'footer' : 'header'], { pages: place === 'default' ? 'default' : 'first', relation });
  }).join('');
}

/** What stands in a header that a section has no text for. */
const LINES = { default: 'numbered', first: 'blank' } as const;
