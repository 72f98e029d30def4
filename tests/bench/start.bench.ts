import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../bot-process.ts';
import { below, told, type Figure } from './measure/figure.ts';
import { median } from './measure/median.ts';
import { residentMegabytes } from './measure/resident.ts';

const STARTS = 5;
const QUESTIONS = 200;

/** The whole bot with the local chat, as a process: start → first answer, and its memory. */
export async function measureStart(): Promise<readonly Figure[]> {
  const times: number[] = [];
  let resident = Number.NaN;
  for (let start = 0; start < STARTS; start += 1) {
    const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
    const begun = performance.now();
    await using bot = await startBot({ DATA_DIR: dataDir });
    await bot.ask('nk-russia');
    times.push(performance.now() - begun);
    if (start === STARTS - 1) {
      for (let question = 0; question < QUESTIONS; question += 1) await bot.ask('nk-russia');
      resident = residentMegabytes(bot.pid);
    }
    await bot.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return [
    below('start → first answer of the whole bot, median', median(times), 1500, 'ms'),
    Number.isNaN(resident)
      ? told('resident memory', 'this system does not tell')
      : below(`resident memory after ${QUESTIONS} answers, local chat`, resident, 200, 'MB'),
  ];
}
