import type { SpeechPatterns } from '../speech-patterns.ts';

const VERB =
  '(?:말했|밝혔|전했|강조했|설명했|덧붙였|지적했|주장했|언급했|답했|썼|비판했|경고했|발표했|말한|밝힌|전한|했다|평가했|호소했|촉구했)';
const WHO = String.raw`((?:[\p{L}\p{N}·-]+ ){0,3}?[\p{L}\p{N}·-]+?)`;

/** 김민수 장관은 “갑니다”라고 말했다. “갑니다”라고 김민수 장관은 말했다. */
export const korean: SpeechPatterns = {
  behind: [new RegExp(`^(?:이?라고|고|며|면서) ${WHO}(?:은|는|이|가) [^.“”]{0,24}${VERB}`, 'u')],
  before: [
    new RegExp(
      String.raw`(?:^|[.,”"] ?)${WHO}(?:은|는|이|가)(?:\([^)]*\))? (?:[^.“”"]{0,60})$`,
      'u',
    ),
  ],
  pronouns: null,
  subjectless: null,
  nobody: /^(?:그|그녀|그들|이|우리|나|저)$/u,
  uncapitalised: {
    name: /^(?!.*(?:관계자|당국자|전문가|소식통))[가-힣]{2,4}$/u,
    body: /(?:부|청|원|처|당|회|사|그룹|대학교|위원회|경찰|검찰|정부|군)$/u,
  },
  role: /^(?<name>.+?) (?<role>(?:[\p{L}]+ )?(?:대통령|총리|장관|차관|대변인|대표|의원|교수|시장|지사|위원장|회장|사장|감독|씨|국장|대사))$/u,
};
