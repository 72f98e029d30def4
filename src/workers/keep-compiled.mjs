/**
 * Has Node keep what it compiles, since reading and compiling the same files again is half of what a
 * process or a thread costs to start. It lies beside the packages, which belong to whoever installed
 * the bot; where that cannot be written, nothing is kept and nothing else changes. What is loaded
 * before this is not kept, hence `--import` in front of the program.
 *
 * The only file that is no TypeScript: what is kept was stripped of its types already, so that a
 * thread whose every file is kept never loads the stripper, which takes 20 MB.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));
