import { CommanderError } from 'commander';
import { describeBug } from './bug.js';
import { errnoOf } from './errno.js';
import { loadPipeline, type LoadPipeline } from './pipeline.js';
import { createProgram } from './program.js';
import { formatUsageError, fromCommander, UsageError } from './usage.js';
import { nodeWorld, type World } from './world.js';

/** Help is not set wider than this, however wide the terminal. */
const WIDEST = 100;

/**
 * Runs one command line, without the program's own name. Gives the exit code: 0 done, 1 a plan has errors, 2 wrong
 * usage or a file that cannot be read or written, 3 a bug in kehoach. Never throws.
 */
export async function main(
  argv: readonly string[],
  world: World = nodeWorld(),
  load: LoadPipeline = loadPipeline,
): Promise<number> {
  try {
    return await run(argv, world, load);
  } catch (error) {
    const usage = error instanceof UsageError;
    // When even stderr is gone, nobody is left to tell.
    await world.stderr.write(usage ? formatUsageError(error) : describeBug(error)).catch(() => {});
    return usage ? 2 : 3;
  }
}

async function run(argv: readonly string[], world: World, load: LoadPipeline): Promise<number> {
  let code = 0;
  let text = '';
  const program = createProgram({
    columns: Math.min(world.stdout.columns ?? WIDEST, WIDEST),
    print: (part) => {
      text += part;
    },
    run: async (work) => {
      code = await work(world, load);
    },
  });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      throw fromCommander(error, argv, program);
    }
  }
  if (text) await print(text, world);
  return code;
}

async function print(text: string, { stdout }: World): Promise<void> {
  try {
    await stdout.write(text);
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    throw new UsageError(`Không in được ra đầu ra chuẩn (mã của máy: ${reason}).`, 'Kiểm tra ổ đĩa rồi chạy lại.');
  }
}
