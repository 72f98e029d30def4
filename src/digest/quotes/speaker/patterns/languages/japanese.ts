import type { SpeechPatterns } from '../speech-patterns.ts';

const VERB =
  '(?:述べ|語っ|話し|指摘し|強調し|説明し|発表し|言っ|いう|主張し|コメントし|答え|訴え|明らかにし|表明し|批判し|警告し|書い|投稿し|発言し|断言し|求め)';
const WHO = String.raw`([^\s、。「」『』（）()]{1,24}?)`;

/** 佐藤首相は「行きます」と述べた。「行きます」と佐藤首相は述べた。 */
export const japanese: SpeechPatterns = {
  behind: [new RegExp(`^と[、]?${WHO}(?:は|が)[^。「」]{0,20}${VERB}`, 'u')],
  before: [new RegExp(String.raw`(?:^|[。、」\s])${WHO}(?:は|が)(?:[^。「」]{0,40})$`, 'u')],
  pronouns: null,
  subjectless: null,
  nobody: /^(?:彼|彼女|これ|それ|私|我々|同\p{Script=Han}{1,2})$/u,
  uncapitalised: {
    name: /^[\p{Script=Katakana}ー]{2,12}[・＝][\p{Script=Katakana}ー・＝]{2,20}$/u,
    body: /(?:省|庁|党|社|部|会|院|府|署|大学|軍|政府|裁|銀行|省庁)$/u,
  },
  role: /^(?<name>.+?)(?<role>氏|さん|大統領|首相|外相|官房長官|長官|大臣|報道官|社長|会長|知事|市長|議員|教授|総裁|代表|監督|選手)$/u,
};
