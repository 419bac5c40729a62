/**
 * The import law of `src/` (docs/architecture.md) as an ESLint rule: who may import what. A stage knows the types of
 * other stages, never their functions; each library is known to one room, but `compare` shares two.
 */
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** What every room may call. */
const COMMON = ['standard', 'diagnostic', 'memo', 'colon-line', 'text-lines'];
const STAGES = ['read', 'config', 'vary', 'plan', 'lint', 'render', 'layout', 'write', 'compare', 'report'];

/** Rooms that others know by their one file beside the folder: `diagnostic.ts`, never what is in `diagnostic/`. */
const CLOSED = ['diagnostic'];

/**
 * By room: `calls`, whose functions it may import; `types`, of which rooms it may import types; `packages`, which npm
 * packages it knows; `node`, which of Node's own modules (true: all).
 */
const LAW = {
  standard: {},
  diagnostic: {},
  memo: {},
  'colon-line': { types: ['diagnostic', 'read'] },
  'text-lines': { types: ['read'] },
  read: { calls: COMMON, types: STAGES, packages: ['yaml', 'csv-parse', 'hucre'] },
  config: { calls: COMMON, types: STAGES },
  // Between a plan's tree and the plan: the texts of one unit, put in as plain text.
  vary: { calls: COMMON, types: STAGES },
  plan: { calls: COMMON, types: STAGES, packages: ['zod', 'dayjs'] },
  lint: { calls: COMMON, types: STAGES },
  render: { calls: COMMON, types: STAGES, packages: ['handlebars', 'kehoach:templates'] },
  layout: { calls: COMMON, types: STAGES, packages: ['htmlparser2'] },
  // These two only compute; they touch nothing outside.
  write: { calls: COMMON, types: STAGES, packages: ['docx', 'fflate', 'kehoach:shells'], node: ['node:crypto', 'node:zlib'] },
  // Reads back what write/ writes, and what Word makes of it: the one room that shares libraries with others.
  compare: { calls: COMMON, types: STAGES, packages: ['fflate', 'htmlparser2', 'diff'] },
  report: { calls: COMMON, types: STAGES, packages: ['chalk'] },
  init: { calls: COMMON, types: STAGES, packages: ['kehoach:plans'] },
  // What it hands to the batch is shaped by the batch's contract; a digest of all inputs has the version in it.
  build: { calls: [...COMMON, ...STAGES, 'package.json'], types: [...STAGES, 'batch'], node: ['node:crypto'] },
  batch: { calls: [...COMMON, 'build', 'compare', 'report'], types: STAGES, node: true },
  cli: { calls: [...COMMON, 'build', 'init', 'compare', 'report', 'batch', 'package.json'], types: STAGES, packages: ['commander', 'chokidar', 'tinyglobby', '@clack/prompts'], node: true },
};

export const importLaw = {
  meta: {
    type: 'problem',
    messages: {
      unknown: 'src/{{room}} has no line in the import law (bin/import-law.js).',
      package: '{{room}} may not import {{name}}: each library is known to one room.',
      node: '{{room}} may not import {{name}}: only cli/ and batch/ touch the outside.',
      room: '{{room}} may not import from {{name}}.',
      closed: '{{room}} may not look into {{name}}: that room is known by its file beside the folder.',
      types: '{{room}} may import only types from {{name}}: use `import type`.',
    },
    schema: [],
  },
  create(context) {
    const room = roomOf(context.filename);
    const law = LAW[room];

    function check(source, typeOnly) {
      if (!source) return;
      if (!law) return context.report({ node: source, messageId: 'unknown', data: { room } });
      const messageId = fault(source.value, typeOnly);
      if (messageId) context.report({ node: source, messageId, data: { room, name: source.value } });
    }

    function fault(name, typeOnly) {
      if (!name.startsWith('.')) {
        if (isBuiltin(name)) return law.node === true || law.node?.includes(name) ? undefined : 'node';
        return law.packages?.includes(packageOf(name)) ? undefined : 'package';
      }
      const path = resolve(dirname(context.filename), name);
      const target = roomOf(path);
      if (target !== room && CLOSED.includes(target) && dirname(path) !== SRC) return 'closed';
      if (target === room || law.calls?.includes(target)) return undefined;
      if (!law.types?.includes(target)) return 'room';
      return typeOnly ? undefined : 'types';
    }

    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};

/** `src/plan/outline/lines.ts` is in `plan`, `src/build.ts` in `build`; outside of `src/`, the path from the root. */
function roomOf(path) {
  const inside = relative(SRC, path);
  if (inside.startsWith('..')) return relative(ROOT, path).replaceAll(sep, '/');
  return inside.split(sep)[0].replace(/\.[jt]s$/, '');
}

function packageOf(name) {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
