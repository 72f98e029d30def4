import { zhSurnames } from '../../../../cast/east-asian/east-asian.ts';
import type { SpeechPatterns } from '../speech-patterns.ts';

const VERB =
  '(?:说|說|表示|称|稱|指出|强调|強調|认为|認為|写道|寫道|告诉|告訴|宣布|回应|回應|补充|補充|介绍|介紹|透露|坦言|警告|呼吁|呼籲|批评|批評)';
const WHO = String.raw`([^\s，。、；：“”「」（）()]{2,20}?)`;

/** 王明说：“我们走。”“我们走，”王明说。 */
export const chinese: SpeechPatterns = {
  behind: [new RegExp(`^[，,]?${WHO}(?:[^，。：“”]{0,8})?${VERB}`, 'u')],
  before: [
    new RegExp(
      String.raw`(?:^|[。，、；”」\s])${WHO}(?:(?:在|于|於|对|對|向|日|周|星期)[^。：“”「」]{0,24})?(?:也|还|還|则|則|就此)?${VERB}[^。“”「」]{0,20}[：:，,]?\s*$`,
      'u',
    ),
  ],
  pronouns: null,
  subjectless: null,
  nobody: /^(?:他|她|它|他们|她们|他們|她們|我|我们|我們|据|報道|报道)$/u,
  uncapitalised: {
    name: new RegExp(
      String.raw`^(?:[${zhSurnames}]\p{Script=Han}{1,2}|\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8})+)$`,
      'u',
    ),
    body: /(?:部|院|局|委|党|社|会|府|宫|处|處|大学|公司|集团|组织|組織|银行|政府|警方|媒体|法院)$/u,
  },
  role: /^(?<role>.*?(?:总统|總統|总理|總理|主席|部长|部長|发言人|發言人|外长|外長|大使|教授|记者|記者|秘书长|秘書長))(?<name>\p{Script=Han}{2,6}(?:·\p{Script=Han}{1,6})?)$/u,
};
