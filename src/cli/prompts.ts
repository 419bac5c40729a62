import { isCancel, intro, log, outro, confirm, select, text } from '@clack/prompts';

/** Questions on the terminal. Each gives `undefined` when the user breaks off (Ctrl-C, Esc, end of input). */
export interface Prompts {
  /** A line of text; `proposal` is the answer when nothing is typed, `typed` stands there to be mended. */
  line(question: { readonly ask: string; readonly proposal?: string; readonly example?: string; readonly typed?: string }): Promise<string | undefined>;
  choose(question: { readonly ask: string; readonly options: readonly Option[] }): Promise<string | undefined>;
  agree(ask: string): Promise<boolean | undefined>;
  /** Says something between questions; `warn`: of the answer before. */
  note(line: string): void;
  warn(line: string): void;
  begin(title: string): void;
  end(line: string): void;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const USUAL_SIZE = { columns: 80, rows: 24 };

/** Asks on these streams, which must be a terminal's. */
export function promptsOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Prompts {
  // A terminal that does not know its size says 0, and each letter would stand on a line of its own.
  if (output.columns === 0) Object.assign(output, USUAL_SIZE);
  const streams = { input, output };
  return {
    begin: (title) => intro(title, streams),
    end: (line) => outro(line, streams),
    note: (line) => log.info(line, streams),
    warn: (line) => log.warn(line, streams),
    line: ({ ask, proposal, example, typed }) =>
      unlessBroken(input, (signal) => text({
        message: ask,
        ...(proposal === undefined ? { placeholder: example === undefined ? '' : `ví dụ: ${example}` } : { placeholder: proposal, defaultValue: proposal }),
        ...(typed !== undefined && { initialValue: typed }),
        ...streams,
        signal,
      }).then((answer) => answer ?? '')),
    choose: ({ ask, options }) =>
      unlessBroken<string>(input, (signal) => select({ message: ask, options: [...options], showInstructions: false, ...streams, signal })),
    agree: (ask) => unlessBroken<boolean>(input, (signal) => confirm({ message: ask, active: 'Có', inactive: 'Không', ...streams, signal })),
  };
}

/** The answer, or `undefined` when there is none; the library itself does not notice that its input has come to an end. */
async function unlessBroken<T>(input: NodeJS.ReadStream, ask: (signal: AbortSignal) => Promise<T | symbol>): Promise<T | undefined> {
  const end = new AbortController();
  const abort = (): void => end.abort();
  const onKey = (_: string | undefined, key: { readonly name?: string; readonly ctrl?: boolean }): void => {
    if (key.ctrl && key.name === 'd') abort();
  };
  input.once('end', abort);
  input.on('keypress', onKey);
  try {
    const answer = await ask(end.signal);
    return isCancel(answer) ? undefined : (answer as T);
  } finally {
    input.off('end', abort);
    input.off('keypress', onKey);
  }
}
