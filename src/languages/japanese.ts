import type { Language } from './language.ts';

export const japanese: Language = {
  name: 'Japanese',
  tags: ['ja'],
  openings: [
    '彼女|彼ら|彼|これ|それ|あれ|この|その|あの|こう|そう|ここ|そこ|しかし|だが|また|そして|さらに|一方',
    'なお|ただし|ただ|だから|そのため|それで|例えば|たとえば|つまり|すると|ところが|同氏|同社|同省|同日|両氏',
    '両国',
  ],
  characters: {
    titles: `警視総監 総監 報道官 副報道官 報道局長 官房長官 大統領 副大統領 首相 外相 防衛相 財務相 国防相 総書記 国家主席 主席 総裁 総理 大臣 長官 次官 局長 部長 知事 市長 議員 議長 委員長 代表
      幹事長 社長 会長 理事長 教授 准教授 監督 選手 弁護士 裁判長 大使 司令官 大将 書記長 氏 さん 容疑者 被告`,
    courtesies: '氏 さん 容疑者 被告',
    surnames: '',
    bodyEnds: '省 庁 党 社 部 会 院 府 署 大学 大 軍',
    names: [
      String.raw`(?:(?<body>\p{Script=Han}{1,8}{bodyEnd})の?)?(?<name>[\p{Script=Katakana}ー・＝]{2,24}|\p{Script=Han}{2,5}?)(?<title>[副元前新]?{title})`,
    ],
    joint: '・',
    verbs: `述べ 語っ 話し 指摘し 強調し 説明し 発表し 言っ いう 主張し コメントし 答え 訴え 明らかにし 表明し 批判し 警告し 書い 投稿し 発言し 断言し 求め`,
    who: String.raw`[^\s、。「」『』（）()]{1,24}?`,
    // 「…」と批判された市長は: who is told of, and says nothing
    behind: [
      String.raw`^と[、]?(?!\p{Script=Han}{1,4}(?:され|られ)){who}(?:は|が)[^。「」]{0,20}{verb}`,
    ],
    before: [String.raw`(?:^|[。、」\s]){who}(?:は|が)(?:[^。「」]{0,40})$`],
    told: String.raw`^(?:など)?(?:と|だと)?[、]?[^。「」、はが]{0,8}(?:され|られ|問われ|聞かれ|言われ|呼ばれ|叱られ)`,
    nobody: String.raw`彼|彼女|これ|それ|私|我々|同\p{Script=Han}{1,2}`,
    name: String.raw`[\p{Script=Katakana}ー]{2,12}[・＝][\p{Script=Katakana}ー・＝]{2,20}`,
    body: '.*(?:省|庁|党|社|部|会|院|府|署|大学|軍|政府|裁|銀行|省庁)',
    titled:
      '(?<name>.+?)(?<role>氏|さん|[副元前新]?(?:大統領|首相|外相|官房長官|長官|大臣|報道官|社長|会長|知事|市長|議員|教授|総裁|代表|監督|選手|総監|次官))',
  },
};
