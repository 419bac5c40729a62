import { isIdle } from './anatomy.js';
import type { Proposal } from './repair.js';

/** A tag that is no text, `!!str` or one before a list or mapping on the lines below: it is left out. */
export const untag: Proposal = ({ lines, line, fault }) => {
  if (fault.kind !== 'tag' || lines.at(fault.at) !== line) return [];
  const behind = lines.text.slice(fault.end, lines.end(line));
  if (!fault.tag.startsWith('!!') && !isIdle(behind)) return [];
  const blanks = /^ */.exec(behind)?.[0].length ?? 0;
  return [{ edits: [{ at: fault.at, remove: fault.end - fault.at + blanks, insert: '' }] }];
};
