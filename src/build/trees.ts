import type { Diagnostic } from '../diagnostic.js';
import { lint, RULES } from '../lint/index.js';
import type { Tree } from '../read/tree.js';
import type { TemplateSet } from '../render/index.js';
import { plainText } from '../vary/index.js';
import { readOpened, type Opened } from './open.js';
import { createMemos, createStages, finished, lintInput, sourcesOf, type StagesOptions } from './stages.js';
import type { Built, CheckOptions } from './types.js';

/** The way from trees to documents, for what builds one plan many times with other texts in it. */
export interface BuildTree {
  /** All that is wrong with the plan that `tree` means, without making its document. */
  check(tree: Tree, options?: StagesOptions): Promise<readonly Diagnostic[]>;
  /**
   * What `Build` gives for a plan whose tree is `tree`: the same parts, byte for byte. The package may be a
   * little larger, for long runs that all variations share are compressed once, each for itself.
   */
  build(tree: Tree, options?: StagesOptions): Promise<Built>;
}

/**
 * Keep it for one plan and all its variations: trees that share the nodes which are the same in all of them. `opened` is
 * the plan as typed, `taken` how rules are taken; its reader gives the files that the plans name, the same bytes at every
 * time. Of thousands of documents only those rules are asked that can stop one: `kehoach check` asks the others.
 */
export function createBuildTree(templates: TemplateSet, opened: Opened, taken: CheckOptions = {}): BuildTree {
  const memos = createMemos([opened.tree.source, ...opened.inherited]);
  const stages = createStages(templates, memos);
  const sources = sourcesOf(templates);
  const withTree = (tree: Tree): Opened => ({
    ...opened, tree, readNamed: (path, file) => opened.readNamed(plainText(path), file),
  });
  return {
    check: async (tree, options = {}) => {
      const { value, diagnostics } = finished(await readOpened(withTree(tree), memos.read), options);
      const { finish = (found) => found } = options;
      return finish(lint(RULES, { ...lintInput({ ...opened, tree }, value, diagnostics, { ...taken, ...options }), errorsOnly: true, memo: memos.lint }));
    },
    build: async (tree, options = {}) => ({
      ...await stages.build(withTree(tree), [], { ...taken, ...options, errorsOnly: true }),
      sources: new Map([...sources, [tree.source.name, tree.source.text]]),
    }),
  };
}
