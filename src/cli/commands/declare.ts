import type { Command } from 'commander';
import type { LoadPipeline } from '../pipeline.js';
import type { World } from '../world.js';

/** What a command does: it gives the exit code. It loads its own code when called, so that help needs none of it. */
export type Work = (world: World, load: LoadPipeline) => Promise<number>;

/** Adds one command to the program: its words, options and help; `run` is called with what it does. */
export type Declare = (program: Command, run: (work: Work) => Promise<void>) => void;
