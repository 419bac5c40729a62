import { parentPort, Worker, workerData } from 'node:worker_threads';
import { createCollector } from './collect.js';
import type { BatchInput, OpenBatch } from './contract.js';
import { makeRow, type Made } from './make.js';
import type { Helper } from './pool.js';

/** The thread's side: opens the batch that it was started with and makes what it is asked for, in that order. */
export function serve(open: OpenBatch): void {
  const opened = open(workerData as BatchInput);
  const collect = createCollector();
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (index: number) => {
    last = last.then(async () => {
      const made = await makeRow(await opened, index);
      const bytes = made.document?.bytes;
      // Handed over, not copied, unless they are a part of something larger.
      const whole = bytes && bytes.byteLength === bytes.buffer.byteLength;
      parentPort?.postMessage(made, whole ? [bytes.buffer as ArrayBuffer] : []);
      collect();
    });
  });
}

/** What a thread's short-lived objects may take, in MB, before they are cleared away; V8 would take several times that. */
const YOUNG = 24;

/** The other side: a thread that runs the program `entry`, which calls `serve`. */
export function startThread(entry: string, input: BatchInput): Helper {
  const worker = new Worker(entry, { workerData: input, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const waiting: { readonly resolve: (made: Made) => void; readonly reject: (error: Error) => void }[] = [];
  let dead: Error | undefined;
  const die = (error: Error): void => {
    dead ??= error;
    for (const { reject } of waiting.splice(0)) reject(dead);
  };
  worker.on('message', (made: Made) => waiting.shift()?.resolve(made));
  worker.on('error', die);
  worker.on('exit', () => die(new Error('a thread ended before its work')));
  return {
    make: (index) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        waiting.push({ resolve, reject });
        worker.postMessage(index);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
