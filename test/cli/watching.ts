import { stage, type Options, type Stage } from './fake-world.js';

/** A stage on which `kehoach build … --watch` has built once and waits. */
export async function watching(plans: Readonly<Record<string, string>>, options: Options = {}, ...flags: string[]) {
  const s = stage(options);
  for (const [name, text] of Object.entries(plans)) s.put(name, text);
  const ended = s.run('build', ...Object.keys(plans), '--watch', ...flags);
  await s.says('Đang theo dõi');
  return { s, ended };
}

export async function save(s: Stage, name: string, text: string): Promise<void> {
  s.put(name, text);
  s.change(name);
}
