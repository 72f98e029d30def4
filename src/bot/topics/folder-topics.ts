import { addSources, removeSources, setWords } from '../../briefings/edit-sources.ts';
import { changeSettings, findSettings } from '../../briefings/settings-file.ts';
import type { BriefingSource, SourceEntry } from '../../briefings/source-entry.ts';
import type { Request } from '../../chat/chat.ts';
import type { Log } from '../../log.ts';

/** What is changed of a briefing that lies in a folder. */
export type FolderChange =
  | Readonly<{ kind: 'words'; about: readonly string[]; not: readonly string[] }>
  | Readonly<{ kind: 'follow' | 'unfollow'; source: Pick<BriefingSource, 'kind' | 'url'> }>;

/** The operator's briefings, as far as they can be changed from chat. */
export type FolderTopics = Readonly<{
  /** Whether whoever asks has the operator's right: by platform, workspace and person together. */
  isOperator: (request: Pick<Request, 'channel' | 'person'>) => boolean;
  /** Writes the briefing's file, comments kept. `false` where it cannot be changed so. */
  change: (slug: string, change: FolderChange) => Promise<boolean>;
}>;

export function createFolderTopics({
  root,
  operators,
  log,
}: {
  /** The briefings folder. */
  root: string;
  /** As `operatorKey` and `ANYBODY_LOCAL` name them. */
  operators: ReadonlySet<string>;
  log: Log;
}): FolderTopics {
  return {
    isOperator: ({ channel: { platform, workspace }, person }) =>
      operators.has(`${platform}:${workspace}/${person.id}`) ||
      (platform === 'local' && operators.has('local')),
    async change(slug, change) {
      try {
        const file = await findSettings(root, slug, { make: false });
        return file !== null && (await changeSettings(file.path, (text) => changed(text, change)));
      } catch (error) {
        // As in a container whose folder may only be read.
        log.error({ err: error, briefing: slug }, 'could not change the file of a briefing');
        return false;
      }
    },
  };
}

function changed(text: string, change: FolderChange): string | null {
  switch (change.kind) {
    case 'words':
      return setWords(text, change);
    case 'follow':
      return addSources(text, [entryOf(change.source)])?.text ?? null;
    case 'unfollow': {
      const edited = removeSources(text, [change.source.url]);
      // What a list of feeds names stands in another file.
      return edited === null || edited.changed.length === 0 ? null : edited.text;
    }
    default:
      return change satisfies never;
  }
}

function entryOf({ kind, url }: Pick<BriefingSource, 'kind' | 'url'>): SourceEntry {
  return kind === 'site' ? { site: url } : url;
}
