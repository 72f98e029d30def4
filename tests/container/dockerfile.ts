/** The steps of a Dockerfile that make files; the others are read into the stage's own fields. */
export type Step =
  | Readonly<{ kind: 'workdir'; folder: string }>
  | Readonly<{ kind: 'run'; command: string }>
  | Readonly<{ kind: 'copy'; from: string | null; files: readonly string[]; to: string }>;

export type Stage = Readonly<{
  image: string;
  name: string | null;
  steps: readonly Step[];
  /** Where the last WORKDIR leads. */
  folder: string;
  user: string;
  environment: Readonly<Record<string, string>>;
  command: readonly string[];
}>;

/** The stages of a Dockerfile, as far as ours goes. Throws on an instruction that it does not know. */
export function readStages(text: string): readonly Stage[] {
  const stages: Stage[] = [];
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [instruction = '', ...words] = line.trim().split(/\s+/);
    const rest = line.trim().slice(instruction.length).trim();
    if (instruction === 'FROM') {
      const [image = '', , name = null] = words;
      stages.push({
        image,
        name,
        steps: [],
        folder: '/',
        user: 'root',
        environment: {},
        command: [],
      });
      continue;
    }
    const stage = stages.pop();
    if (stage === undefined) throw new Error(`${instruction} stands before FROM.`);
    stages.push(apply(stage, { instruction, words, rest }));
  }
  return stages;
}

function apply(
  stage: Stage,
  { instruction, words, rest }: { instruction: string; words: readonly string[]; rest: string },
): Stage {
  const step = (next: Step): Stage => ({ ...stage, steps: [...stage.steps, next] });
  switch (instruction) {
    case 'RUN':
      return step({ kind: 'run', command: rest });
    case 'WORKDIR':
      return { ...step({ kind: 'workdir', folder: rest }), folder: rest };
    case 'COPY': {
      const from = /^--from=(.+)$/.exec(words[0] ?? '')?.[1] ?? null;
      const paths = words.filter((word) => !word.startsWith('--'));
      return step({ kind: 'copy', from, files: paths.slice(0, -1), to: paths.at(-1) ?? '' });
    }
    case 'ENV': {
      const set = words
        .map((word) => word.split('=', 2))
        .map(([name = '', value = '']) => [name, value]);
      return { ...stage, environment: { ...stage.environment, ...Object.fromEntries(set) } };
    }
    case 'USER':
      return { ...stage, user: rest };
    case 'CMD':
      return { ...stage, command: JSON.parse(rest) };
    case 'EXPOSE':
    case 'VOLUME':
    case 'HEALTHCHECK':
      return stage;
    default:
      throw new Error(`The Dockerfile has an instruction that is not known here: ${instruction}.`);
  }
}
