import type { Finding } from '../../chat/finding.ts';
import { UserError } from '../../user-error.ts';
import { describeLanguages, summariseLanguages } from './describe-languages.ts';
import type { Terminal } from '../terminal.ts';

/** One platform to look at: what it is called and how it is asked. `null`: it is not configured. */
export type Patient = Readonly<{
  name: string;
  examine: (() => Promise<readonly Finding[]>) | null;
  /** What is said instead of the findings where there is nothing to examine. */
  absent?: string;
}>;

/** Prints what is good and what is not, with the remedy for each fault. Resolves to the exit status. */
export async function doctor(
  patients: readonly Patient[],
  terminal: Terminal,
  { languages = false }: Readonly<{ languages?: boolean }> = {},
): Promise<number> {
  const faults: Finding[] = [];
  for (const { name, examine, absent } of patients) {
    await terminal.print(`${name}\n`);
    if (examine === null) {
      const words = absent ?? `not configured (README.md, "Connect ${name}")`;
      await terminal.print(`  –  ${words}\n`);
      continue;
    }
    for (const finding of await examine().catch(broken)) {
      if (!finding.ok) faults.push(finding);
      await terminal.print(describe(finding));
    }
  }
  await terminal.print(languages ? describeLanguages() : summariseLanguages());
  await terminal.print(
    faults.length === 0 ? '\nNo faults found.\n' : `\n${count(faults.length)}\n`,
  );
  return faults.length === 0 ? 0 : 1;
}

/** What could not even be looked at is a fault itself, and no reason to leave out the others. */
function broken(error: unknown): readonly Finding[] {
  const detail = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof UserError ? null : 'Look at the log.';
  return [{ ok: false, subject: 'could not be examined', detail, remedy }];
}

function describe({ ok, subject, detail, remedy }: Finding): string {
  const head = `  ${ok ? '✓' : '✗'}  ${subject}: ${detail}\n`;
  return remedy === null ? head : `${head}     → ${remedy}\n`;
}

function count(faults: number): string {
  return faults === 1 ? 'One fault found.' : `${faults} faults found.`;
}
