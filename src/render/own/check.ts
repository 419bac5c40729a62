import { Handlebars } from '../handlebars-full.js';
import { HELPERS, PRINT } from '../helpers.js';
import type { Loc } from '../place.js';

type Ast = hbs.AST.Program;
type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** What a template asks for that there is not, or must not. `name` as typed. */
export interface Fault {
  readonly problem: 'name' | 'helper' | 'partial' | 'unescaped' | 'argument';
  readonly name: string;
  readonly loc: Loc;
}

/** These take exactly one thing. */
const ONE_ARGUMENT = ['if', 'unless', 'each', 'with'];

/** What every list, text or number has without being asked; a view has none of it. */
const INHERITED = [Object, Array, String, Number, Boolean, Function].map(({ prototype }) => prototype as object);

/**
 * Makes `ast` strict in all of its places (of itself Handlebars is so only where a name is printed) and gives what is
 * wrong with it whatever the plan. `templates` are those that it may call.
 */
export function strengthen(ast: Ast, templates: readonly string[]): Fault[] {
  const strict = new Strict(new Set([...templates, ...inlinePartials(ast)]));
  strict.accept(ast);
  return strict.faults;
}

class Strict extends Handlebars.Visitor {
  readonly faults: Fault[] = [];

  constructor(private readonly partials: ReadonlySet<string>) {
    super();
  }

  override PathExpression(path: Path): void {
    if (HELPERS.includes(path.original)) return;
    // The compiler's own sign; it sets it for printed names alone.
    Object.assign(path, { strict: true });
    const part = path.parts.find((name) => name !== 'length' && INHERITED.some((of) => name in of));
    if (part !== undefined && !path.data) this.fault('name', part, path);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped) this.fault('unescaped', sourceOf(node), node);
    this.call(node);
    super.MustacheStatement(node);
    if (node.path.type === 'PathExpression' && isPlain(node) && !isHelper(node)) print(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.call(node);
    if (ONE_ARGUMENT.includes(node.path.original) && node.params.length !== 1) this.fault('argument', node.path.original, node.path);
    super.BlockStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    if (!isHelper(node)) this.fault('helper', sourceOf(node), node.path);
    super.SubExpression(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.partial(node);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.partial(node);
    super.PartialBlockStatement(node);
  }

  private call(node: Call): void {
    if (!isPlain(node) && !isHelper(node)) this.fault('helper', sourceOf(node), node.path);
  }

  private partial({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const typed = sourceOf({ path: name });
    if (typed !== '@partial-block' && !this.partials.has(typed)) this.fault('partial', typed, name);
  }

  private fault(problem: Fault['problem'], name: string, { loc }: hbs.AST.Node): void {
    this.faults.push({ problem, name, loc });
  }
}

/** A name alone, given nothing. */
function isPlain({ params, hash }: Call): boolean {
  return params.length === 0 && !hash;
}

function isHelper(node: Call): boolean {
  return HELPERS.includes(sourceOf(node));
}

/** The name that is called, as typed; empty for a call within a call. */
function sourceOf({ path }: { readonly path: hbs.AST.Node }): string {
  return 'original' in path ? String(path.original) : '';
}

/** `{{x}}` becomes `{{<PRINT> x}}`, which refuses what is not plain text. */
function print(node: hbs.AST.MustacheStatement): void {
  const path: Path = { type: 'PathExpression', data: false, depth: 0, parts: [PRINT], original: PRINT, loc: node.loc };
  node.params = [node.path];
  node.path = path;
}

/** The names that `{{#*inline "…"}}` gives to pieces of the template. */
function inlinePartials(ast: Ast): string[] {
  const names: string[] = [];
  class Inline extends Handlebars.Visitor {
    override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
      const [name] = node.params;
      if (name) names.push(sourceOf({ path: name }));
      super.DecoratorBlock(node);
    }
  }
  new Inline().accept(ast);
  return names;
}
