import { isSetApart } from '../../marks/set-apart.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from './clause.ts';
import { besideMarks } from './beside.ts';
import { creditOf } from './credit.ts';
import { denied } from './denied.ts';
import { disowned } from './disowned.ts';
import { documentAbout } from './document.ts';
import { passive } from './passive.ts';
import { relative } from './relative.ts';
import { reportedBy } from './reported-by.ts';
import { retold } from './retold.ts';
import { forwarded } from './forwarded.ts';
import { ownWords } from './own-words.ts';
import { sample } from './sample.ts';
import { UNSAID, type Told } from './told.ts';

/** Who spoke a block where the construct of its sentence leaves no doubt; null where it does not tell. */
export function tellSpeaker(scene: Scene, index: number): Told | null {
  const block = scene.blocks[index];
  if (block === undefined) return null;
  if (isSetApart(scene.lines, block, scene.titles)) return UNSAID;
  const clause = clauseOf(scene, block);
  return (
    denied(clause) ??
    disowned(clause) ??
    sample(clause) ??
    forwarded(clause) ??
    passive(clause) ??
    reportedBy(clause) ??
    retold(clause) ??
    relative(clause) ??
    besideMarks(clause) ??
    documentAbout(clause) ??
    ownWords(clause) ??
    creditOf(scene, block)
  );
}
