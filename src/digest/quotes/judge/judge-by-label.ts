import { either, regex } from '../../../languages/regex.ts';
import { slice } from '../../../text/span.ts';
import type { Block } from '../marks/blocks.ts';
import { OFFICE } from '../marks/somebodys-label.ts';
import type { Label } from '../marks/transcript.ts';
import type { Scene } from '../speaker/scene.ts';
import type { JudgedQuotation } from './judged-quotation.ts';

/** Too rare to be measured: a cautious guess. */
const LABELLED = 0.9;

/** The speaker that a transcript prints before the words. */
export function judgeByLabel(
  scene: Scene,
  block: Block,
  { paragraph, name, role }: Label,
): JudgedQuotation {
  const text = scene.lines[paragraph]?.text ?? '';
  const printed = slice(text, name);
  const surname = printed.split(' ').at(-1)?.toLowerCase() ?? '';
  const known = scene.surnames.get(surname);
  const figure = known !== undefined && isHim(known.name, printed) ? known : undefined;
  const [title, bearer] = OFFICE.test(printed) ? [printed, null] : parted(printed);
  return {
    quotations: block.parts,
    block,
    candidate: null,
    isQuote: true,
    kind: 'direct',
    speaker: {
      name: figure?.name ?? bearer,
      role: figure?.role ?? (role === null ? title : slice(text, role)),
      organisation: figure?.organisation ?? null,
    },
    venues: [],
    rule: 'transcript',
    confidence: LABELLED,
  };
}

/** Whether a label may mean somebody: "MAX COLE" is not Rhea Cole. */
function isHim(name: string | null, label: string): boolean {
  const [, bearer] = parted(label.replace(/^(?:MR|MRS|MS|DR|PROF)\.? /iu, ''));
  const [given = ''] = bearer.split(' ');
  if (name === null || !bearer.includes(' ')) return true;
  return name.toLowerCase().split(' ').includes(given.toLowerCase()) || /\./.test(given);
}

const OFFICES = either(
  'SECRETARY(?: GENERAL)?|(?:VICE )?PRESIDENT|(?:PRIME |FOREIGN )?MINISTER',
  String.raw`SENATOR|SEN\.|GOVERNOR|GOV\.|MAYOR|JUDGE|JUSTICE`,
  'CHAIRMAN|CHAIRWOMAN|CHAIR|AMBASSADOR',
);
const RANKS = String.raw`GENERAL|GEN\.|ADMIRAL|COLONEL|CAPTAIN|CHIEF|DIRECTOR|SPEAKER|COACH`;
const LABEL_TITLES = regex.iu`^((?:FORMER |DEPUTY |ACTING )?(?:${OFFICES}|${RANKS})) (.+)$`;

/** "SECRETARY HOLT" → the title and its bearer. */
function parted(printed: string): readonly [title: string | null, bearer: string] {
  const [, title = null, bearer = printed] = LABEL_TITLES.exec(printed) ?? [];
  return [title, bearer];
}
