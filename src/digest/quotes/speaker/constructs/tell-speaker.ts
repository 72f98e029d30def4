import { isSetApart, textOf } from '../../marks/set-apart.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import { callsIt } from './naming/calls-it.ts';
import { clauseOf, type Clause } from './clause.ts';
import { besideMarks } from './beside.ts';
import { creditOf } from './credit.ts';
import { denied } from './denied.ts';
import { disowned } from './disowned.ts';
import { doneTo } from './naming/done-to.ts';
import { fromCritics } from './naming/from-critics.ts';
import { answeredBy } from './written/answered-by.ts';
import { documentAbout } from './written/document.ts';
import { framed, putSo } from './framed.ts';
import { itSays } from './written/it-says.ts';
import { letter } from './written/letter.ts';
import { inStatement, statementFrom } from './written/statement-from.ts';
import { passive } from './naming/passive.ts';
import { readAloud } from './read-aloud.ts';
import { relative } from './relative.ts';
import { reportedBy } from './reported-by.ts';
import { retold } from './retold.ts';
import { forwarded } from './written/forwarded.ts';
import { otherSubject } from './other-subject.ts';
import { ownWords } from './own-words.ts';
import { sample } from './sample.ts';
import { jointSubject } from './joint/joint-subject.ts';
import { theySaid } from './joint/they-said.ts';
import { chanting } from './others/chanting.ts';
import { heardBy } from './others/heard-by.ts';
import { unnamedSays } from './others/unnamed.ts';
import { UNSAID, type Told } from './told.ts';
import { whomTheyCall } from './naming/whom-they-call.ts';

/** Who spoke a block where the construct of its sentence leaves no doubt; null where it does not tell. */
export function tellSpeaker(scene: Scene, index: number): Told | null {
  const told = tellAlone(scene, index);
  if (told !== null || !isJoined(scene, index)) return told;
  const first = tellAlone(scene, index - 1);
  return first?.kind === 'unsaid' && !isScrap(scene, index) ? null : first;
}

/** Words of what nobody says because the words before it are a term: "“high” or | “low”". Set by hand; not tuned. */
const SCRAP = 2;

function isScrap({ blocks, lines }: Scene, index: number): boolean {
  const block = blocks[index];
  const text = block === undefined ? '' : textOf(lines, block);
  return text.split(/\s+/u, SCRAP + 1).length <= SCRAP;
}

/** "was met with cries of “Go!” | and | “Shame!”": whoever said the first said the second. */
function isJoined({ blocks, lines }: Scene, index: number): boolean {
  const [own, before] = [blocks[index], blocks[index - 1]];
  if (own === undefined || before?.lastParagraph !== own.paragraph) return false;
  const tokens = lines[own.paragraph]?.tokens ?? [];
  const joint = tokens[own.before]?.lower ?? '';
  // "called everything from “a saint” | to | “a snake”"
  const isRange = joint === 'to' && tokens[before.before]?.lower === 'from';
  return own.before === before.after && (isRange || /^(?:and|or|,)$/.test(joint));
}

function tellAlone(scene: Scene, index: number): Told | null {
  const block = scene.blocks[index];
  if (block === undefined) return null;
  const clause = clauseOf(scene, block);
  // "reads" is what signs do, and "was how X put it" stands behind what looks like a term
  const plain = answeredBy(scene, index) ?? putSo(clause) ?? letter(clause);
  if (plain !== null) return plain;
  if (isSetApart(scene.lines, block, scene.titles)) return UNSAID;
  return (
    unspoken(clause) ??
    writtenBy(scene, block, clause) ??
    byVerbOfSpeech(clause) ??
    byOtherWords(clause) ??
    theySaid(scene, block, clause) ??
    jointSubject(scene, clause) ??
    callsIt(clause) ??
    creditOf(scene, block) ??
    goesOn(scene, index, clause)
  );
}

/** "denied saying “…”", "signs such as “…”", "read the oath: “…”": what nobody says as his own. */
function unspoken(clause: Clause): Told | null {
  return denied(clause) ?? disowned(clause) ?? sample(clause) ?? readAloud(clause);
}

/** "forwarded a letter: “…”", "a statement from X read: “…”": what stands in a text. */
function writtenBy(scene: Scene, block: Block, clause: Clause): Told | null {
  return (
    forwarded(clause) ??
    statementFrom(clause) ??
    inStatement(clause) ??
    itSays(scene, block, clause)
  );
}

/** "X was branded “…” by Y", "whom Y called “…”", "footage of X saying “…”": by the verb and who does it. */
function byVerbOfSpeech(clause: Clause): Told | null {
  return (
    passive(clause) ??
    reportedBy(clause) ??
    whomTheyCall(clause) ??
    heardBy(clause) ??
    chanting(clause) ??
    retold(clause) ??
    relative(clause) ??
    besideMarks(clause) ??
    otherSubject(clause) ??
    unnamedSays(clause)
  );
}

/** "was chided for “…”", "under fire from Y for “…”", "X's verdict: “…”": without a verb of speech. */
function byOtherWords(clause: Clause): Told | null {
  return (
    doneTo(clause) ??
    fromCritics(clause) ??
    documentAbout(clause) ??
    framed(clause) ??
    ownWords(clause)
  );
}

/** “…,” said the statement from X. “…”: the statement goes on. */
function goesOn(scene: Scene, index: number, clause: Clause): Told | null {
  const [own, before] = [scene.blocks[index], scene.blocks[index - 1]];
  const isAlone = clause.from === clause.to && clause.after === clause.end;
  if (!isAlone || before === undefined || before.lastParagraph !== own?.paragraph) return null;
  return statementFrom(clauseOf(scene, before));
}
