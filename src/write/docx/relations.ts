import type { RelationKind } from './moulds.js';

/** What a part names of other parts: each by its target, a path from the folder `word/`, in the order it was first named. */
export type Relations = Map<string, Relation>;

export interface Relation {
  readonly kind: RelationKind;
  readonly id: string;
}

/** Above all numbers that docx gives to what every package has. */
const FIRST = 101;

/** The id by which the part names `target`. */
export function relate(relations: Relations, kind: RelationKind, target: string): string {
  const relation = relations.get(target) ?? { kind, id: `rId${FIRST + relations.size}` };
  relations.set(target, relation);
  return relation.id;
}
