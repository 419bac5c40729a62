#!/usr/bin/env node
import { load } from './load.js';

process.exitCode = await load('main.cjs').main(process.argv.slice(2));
