import { wordSet } from '../../../../../languages/word-set.ts';
import type { Candidate } from '../../candidates.ts';
import { verbBeside, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

/** What may speak and be about somebody: "a report on X says". */
const DOCUMENTS = wordSet(`
article articles report reports story stories letter study book books essay column editorial review piece post film documentary
leader item feature interview account coverage lawsuit complaint suit bill law paper dossier memo poll survey ad advert advertisement video biography profile petition blog website
`);
const ABOUT = wordSet('on about into against concerning regarding over of for');

/** "Your article on X claims that “…”": the paper speaks, not whom it is about. */
export function documentAbout({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb < 0) return null;
  const about = before.findLast(({ last }) => last === verb - 1);
  if (about === undefined || !ABOUT.has(tokens[about.phraseFirst - 1]?.lower ?? '')) return null;
  const head = about.phraseFirst - 2;
  if (!DOCUMENTS.has(tokens[head]?.lower ?? '')) return null;
  const paper = before.find((it: Candidate) => it.last === head);
  return paper === undefined ? NOBODY : { kind: 'speaker', candidate: paper, rule: 'said-before' };
}
