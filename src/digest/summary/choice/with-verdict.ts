import type { Choices } from './choices.ts';
import { keepChoices } from './keep-choices.ts';
import { isRuling, isVerdict } from '../standing/verdict/verdict.ts';

/** What a fact-check comes to, wherever it stands: its ruling, or the first sentence that judges. Its place, or -1. */
export function findVerdict({ list }: Choices, lede: number): number {
  const first = list[lede]?.unit.text ?? '';
  if (isRuling(first)) return -1;
  const ruling = list.findIndex(({ unit }, at) => at > lede && isRuling(unit.text));
  if (ruling !== -1) return ruling;
  if (isVerdict(first)) return -1;
  const verdicts = [...list.keys()].filter(
    (at) => at > lede && isVerdict(list[at]?.unit.text ?? ''),
  );
  return verdicts.find((at) => TELLS_CLAIM.test(list[at]?.unit.text ?? '')) ?? verdicts[0] ?? -1;
}

/** "The claim that Lund has a yacht is unsubstantiated": whoever reads "this claim" has to know which. */
const TELLS_CLAIM = /\b(?:claims?|rumou?rs?|allegations?|assertions?|story|stories) that \p{L}/iu;

/** The first `most` choices of a fact-check; what it comes to takes the place of the last where it stands behind them. */
export function withVerdict(choices: Choices, most: number): Choices {
  const { list } = choices;
  const verdict = findVerdict(choices, 0);
  const { leansOn = -1, toldWith = -1 } = list[verdict] ?? {};
  const held = [leansOn, toldWith, verdict].filter((at) => at >= most);
  const kept = [...Array.from(list.keys()).slice(0, most - held.length), ...held];
  return keepChoices(choices, kept);
}
