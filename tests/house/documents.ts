import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../source-files.ts';

/** A command line that a page tells people to type: where it stands, and its words. */
export type DocumentedCommand = Readonly<{ page: string; line: string }>;

const PAGES = ['README.md', 'CONTRIBUTING.md', 'docs/*.md'];
const COMMAND = /^(?:npm |node |docker |systemctl )/;
/** The first column of the README's table of commands names them without what all have in common. */
const TABLE = /\| `npm run briefing --`[^]*?\n\n/;

/** Every command line in the pages: blocks of code, pieces of code in sentences, the table. */
export function documentedCommands(): readonly DocumentedCommand[] {
  return globSync(PAGES, { cwd: projectRoot })
    .toSorted()
    .flatMap((page) => {
      const text = readFileSync(join(projectRoot, page), 'utf8');
      const blocks = [...text.matchAll(/^ *```\w*\n([^]*?)^ *```/gm)].flatMap(([, code = '']) =>
        code.split('\n').map((line) => line.trim()),
      );
      const pieces = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code.trim());
      const rows = (TABLE.exec(text)?.[0] ?? '').split('\n').flatMap((row) => {
        const [, first = ''] = row.split('|');
        return [...first.matchAll(/`([^`]+)`/g)].map(
          ([, code = '']) => `npm run briefing -- ${code}`,
        );
      });
      const lines = [...blocks, ...pieces, ...rows].filter(
        (line) => COMMAND.test(line) && line !== 'npm run briefing -- npm run briefing --',
      );
      return [...new Set(lines)].map((line) => ({ page, line }));
    });
}
