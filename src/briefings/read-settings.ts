import type { z } from 'zod';
import { cleanText } from '../articles/clean-text.ts';
import { decode } from '../articles/decode.ts';
import type { Problem } from '../articles/problem.ts';
import { readYamlFields } from '../articles/formats/yaml-fields.ts';
import { BriefingFile } from './briefing.ts';
import type { FileEntry, Files } from './files/files.ts';
import { unreadable } from './files/unreadable.ts';

/** What briefing.yaml says, and what is wrong with it. */
export type Settings = Readonly<{
  values: z.infer<typeof BriefingFile>;
  problems: readonly Problem[];
  /** The file, or all that it says of its sources, could not be read. */
  hidesSources: boolean;
}>;

/** Reads briefing.yaml files, each once as long as it does not change. */
export type SettingsReader = Readonly<{
  read: (entry: FileEntry | null, where: string) => Promise<Settings>;
  /** Drops what is known of files that are not among `paths` any more. */
  forget: (paths: ReadonlySet<string>) => void;
}>;

/** A briefing.yaml of 200 sources and as many words has 30 KB. */
const MOST_BYTES = 200_000;

export function createSettingsReader(files: Files): SettingsReader {
  const known = new Map<string, Readonly<{ stamp: string; settings: Settings }>>();

  async function parse({ path, bytes }: FileEntry, where: string): Promise<Settings> {
    if (bytes > MOST_BYTES) {
      const message = `The file has ${bytes} bytes; it may have ${MOST_BYTES}.`;
      const remedy = 'Move articles and notes out of it.';
      return unread({ where, line: null, message, remedy });
    }
    try {
      const decoded = decode(await files.read(path, MOST_BYTES));
      if (decoded.kind === 'binary') {
        const message = 'The file is no text.';
        const remedy = 'Save it again as plain text in UTF-8.';
        return unread({ where, line: null, message, remedy });
      }
      const read = readYamlFields(cleanText(decoded.text), where, BriefingFile);
      const { values, problems, isBroken, wrong } = read;
      // One entry that is wrong hides nothing: the others are meant as they stand.
      const isNoneRight = wrong.has('sources') && (values.sources ?? []).length === 0;
      return { values, problems, hidesSources: isBroken || isNoneRight };
    } catch (error) {
      return unread(unreadable(where, error));
    }
  }

  return {
    async read(entry, where) {
      if (entry === null) return none();
      const before = known.get(entry.path);
      if (before?.stamp === entry.stamp) return before.settings;
      const settings = await parse(entry, where);
      known.set(entry.path, { stamp: entry.stamp, settings });
      return settings;
    },
    forget(paths) {
      for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
    },
  };
}

function none(): Settings {
  return { values: BriefingFile.parse({}), problems: [], hidesSources: false };
}

function unread(problem: Problem): Settings {
  return { ...none(), problems: [problem], hidesSources: true };
}
