/**
 * Letters in the rules' patterns. `\p{L}` is what a pattern says, and V8 takes a third of a millisecond to compile each of
 * the three hundred that say it, a quarter of the time of `kehoach build`: Unicode has its letters in 680 stretches. In
 * `src/lint` it stands for the letters of Latin, Greek and Cyrillic, in nine; the built program and the tests have the same.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const NAME = 'kehoach:letters';
const RULES = /[\\/]src[\\/]lint[\\/].*\.ts$/;

/** As they stand inside of brackets. */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏͰ-ӿḀ-ỿ';

const SAID = 'p{L}';

/** TypeScript in which patterns, also those in strings, have `LETTERS` for `\p{L}`. */
export function withLetters(code) {
  if (!code.includes(SAID)) return code;
  const edits = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) edits.push(...editsOf([node], '\\', file));
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) edits.push(...editsOf([node], '\\\\', file));
    else if (ts.isTemplateExpression(node)) edits.push(...editsOf([node.head, ...node.templateSpans.map(({ literal }) => literal)], '\\\\', file));
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('rule.ts', code, ts.ScriptTarget.Latest, true);
  visit(file);
  return edits.sort((a, b) => b.from - a.from).reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);
}

/** Where the pattern in `pieces`, which go on one another, says `\p{L}`; `escape` is how a backslash is written there. */
function editsOf(pieces, escape, file) {
  const edits = [];
  let inBrackets = false;
  for (const piece of pieces) {
    const start = piece.getStart(file);
    const text = piece.getText(file);
    for (let at = 0; at < text.length; at += 1) {
      if (text.startsWith(escape, at)) {
        const said = at + escape.length;
        if (text.startsWith(SAID, said)) edits.push({ from: start + at, to: start + said + SAID.length, by: inBrackets ? LETTERS : `[${LETTERS}]` });
        // The sign that is escaped is no bracket.
        at = said;
      } else if (text[at] === '\\') at += 1;
      else if (text[at] === '[') inBrackets = true;
      else if (text[at] === ']') inBrackets = false;
    }
  }
  return edits;
}

/** For esbuild. */
export function esbuildLetters() {
  return {
    name: NAME,
    setup(build) {
      build.onLoad({ filter: RULES }, ({ path }) => ({ contents: withLetters(readFileSync(path, 'utf8')), loader: 'ts' }));
    },
  };
}

/** For Vite, which is what vitest runs on. */
export function viteLetters() {
  return { name: NAME, enforce: 'pre', transform: (code, id) => (RULES.test(id) ? { code: withLetters(code), map: null } : undefined) };
}
