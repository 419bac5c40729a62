import { posix, win32 } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { errnoOf } from '../errno.js';
import type { World } from '../world.js';
import type { Facts } from './facts.js';
import { placesOn } from './places.js';

/** Looks the machine over. Nothing is changed on it, and nothing asked of a network. */
export async function factsOf(world: World): Promise<Facts> {
  const { platform, node, env, fs } = world;
  const { office, word, fonts } = placesOn(platform, env);
  const writeFault = writeFaultIn(world);
  const libreOffice = onPath(['soffice', 'libreoffice'], world) ?? office.find((path) => fs.existsSync(path));
  const wordAt = word.find((path) => fs.existsSync(path));
  const families = await fontFamilies(world);
  const has = (family: string, files: readonly string[]): boolean =>
    families?.includes(family.toLowerCase()) === true || fonts.some((folder) => holds(folder, files, world));
  const encoding = await encodingOf(world);
  return {
    platform,
    node,
    neededNode: packageJson.engines.node.replace(/^>=/, ''),
    ...(writeFault !== undefined && { writeFault }),
    hasTimes: has('Times New Roman', ['times.ttf', 'times new roman.ttf', 'times_new_roman.ttf']),
    hasLiberation: has('Liberation Serif', ['liberationserif-regular.ttf']),
    ...(libreOffice !== undefined && { libreOffice }),
    ...(wordAt !== undefined && { word: wordAt }),
    ...(encoding && { encoding }),
  };
}

/** Rights alone do not tell whether a file can be written, least of all on Windows: one is, and removed. */
function writeFaultIn({ cwd, fs, platform }: World): string | undefined {
  const path = pathsOf(platform).join(cwd, `.kehoach-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    fs.closeSync(fs.openSync(path, 'wx'));
    fs.rmSync(path);
    return undefined;
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Where the first of `names` is among the folders that commands are looked for in. */
function onPath(names: readonly string[], { env, fs, platform }: World): string | undefined {
  const { delimiter, join } = pathsOf(platform);
  // Windows spells it in its own way, and takes every case.
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending))).find((path) => fs.existsSync(path));
}

/** The families of the fonts that can write Vietnamese, in small letters; undefined where nobody lists fonts. */
async function fontFamilies({ platform, ask }: World): Promise<readonly string[] | undefined> {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  // Version 1 of Liberation has no Vietnamese letters.
  const list = await ask('fc-list', [':lang=vi', 'family']);
  return list?.toLowerCase().split(/[\n,]/).map((name) => name.trim());
}

/** How deep fonts lie below a folder of fonts. */
const DEPTH = 4;

/** Whether a file with one of `names` (in small letters) lies in `folder` or below it. */
function holds(folder: string, names: readonly string[], world: World, depth = DEPTH): boolean {
  const { fs, platform } = world;
  let inside;
  try {
    inside = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return false;
  }
  return inside.some((entry) => names.includes(entry.name.toLowerCase()))
    || (depth > 0 && inside.some((entry) => entry.isDirectory() && holds(pathsOf(platform).join(folder, entry.name), names, world, depth - 1)));
}

async function encodingOf({ platform, env, ask }: World): Promise<string | undefined> {
  if (platform === 'win32') return /\d{3,}/.exec((await ask('chcp.com', [])) ?? '')?.[0];
  return env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || undefined;
}

function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
