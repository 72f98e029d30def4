import { femaleNames } from '../../../languages/english/names/female-names.ts';
import { maleNames } from '../../../languages/english/names/male-names.ts';

// Family names that stand first where the rest is a given name of the same tradition.
const FAMILY_FIRST = new Set(
  'kim lee yi park pak choe choi chung jung jeong cho kang yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song hong yu yoo ryu ri rim paek mun moon no roh bae nam xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin luo gao liang zheng xie tang deng feng peng jiang tsai cheung chan wong leung lam ng ho kwok tang lau cheng nguyen tran le pham hoang phan vu vo dang bui do ngo duong mao hau kwong yau'.split(
    ' ',
  ),
);

/** "Kim | Jong | Un": words of such a name whose given name is written in two. As printed. */
const IN_SYLLABLES = 3;

/** Family names first: "Choe Son-hui", "Xi Jinping", "Kim Jong Un". */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !FAMILY_FIRST.has(first)) return false;
  return (
    second.includes('-') ||
    words.length === IN_SYLLABLES ||
    !(femaleNames.has(second) || maleNames.has(second)) ||
    !FAMILY_FIRST.has(words.at(-1) ?? '')
  );
}
