import type { Job } from './job.js';
import { counted } from './words.js';

/** Shows how far a run has come. */
export interface Progress {
  /** One row more is done. */
  step(failed: boolean): void;
  /** Takes the line off the terminal, so that other text can follow. */
  end(): void;
}

/** How often the line on a terminal is drawn anew, in ms. */
const EVERY = 100;

/** What a terminal is taken for that does not tell its width. */
const UNKNOWN = 80;

/** Signs of the bar, where there is room for them. */
const BAR = 24;

/** On a terminal one line that is drawn over and over, elsewhere one for each tenth; nothing when quiet. */
export function progressOf({ world: { stderr, env }, machine, talk, quiet }: Pick<Job, 'world' | 'machine' | 'talk' | 'quiet'>, total: number, verb: string): Progress {
  const begun = machine.now();
  const drawing = stderr.isTTY && env['TERM'] !== 'dumb';
  let done = 0;
  let failed = 0;
  let drawn = -Infinity;
  let tenth = 0;

  function draw(): void {
    const now = machine.now();
    if (now - drawn < EVERY) return;
    drawn = now;
    const line = progressLine({ verb, done, total, failed, seconds: (now - begun) / 1000 }, stderr.columns || UNKNOWN);
    void talk.shout(`\r${line}\u001b[K`);
  }

  function sayTenth(): void {
    const now = Math.floor((done * 10) / total);
    if (now === tenth) return;
    tenth = now;
    void talk.tell(`${verb}: ${now * 10}% (${counted(done)}/${counted(total)})${failed > 0 ? `, ${counted(failed)} hàng lỗi` : ''}`);
  }

  return {
    step(bad) {
      done += 1;
      if (bad) failed += 1;
      if (quiet) return;
      if (drawing) draw();
      else sayTenth();
    },
    end() {
      if (drawn > -Infinity) void talk.shout('\r\u001b[K');
    },
  };
}

interface Reached {
  readonly verb: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly seconds: number;
}

/** `Soạn [######------] 1.204/3.321  310/giây  còn 0:07  lỗi 2`, cut to less than `columns`. */
export function progressLine({ verb, done, total, failed, seconds }: Reached, columns: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const full = Math.round((done / total) * BAR);
  const facts = [
    `${counted(done)}/${counted(total)}`,
    ...(rate > 0 ? [`${counted(Math.round(rate))}/giây`, `còn ${clock((total - done) / rate)}`] : []),
    ...(failed > 0 ? [`lỗi ${counted(failed)}`] : []),
  ].join('  ');
  const bar = `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] `;
  const line = `${verb} ${bar}${facts}`;
  return line.length < columns ? line : `${verb} ${facts}`.slice(0, columns - 1);
}

/** `0:07`, `12:30`, `1:05:00`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
