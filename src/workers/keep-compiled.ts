/**
 * Has Node keep what it compiles, since reading and compiling the same files again is half of what a
 * process or a thread costs to start. It lies beside the packages, which belong to whoever installed
 * the bot; where that cannot be written, nothing is kept and nothing else changes. What is loaded
 * before this is not kept, hence `--import` in front of the program.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
