/** How a language without capitals writes a person: a name beside a title, each in a named group. */
export type NamePatterns = Readonly<{
  /** With groups `name` and `title`, and `body` where one stands before. */
  patterns: readonly RegExp[];
  /** A title that is a mere courtesy and no role: 氏, 씨. */
  courtesy: RegExp;
  /** Where a name ends that is written in parts: after it comes what later mentions use. */
  joint: string;
}>;

const jaTitles =
  '報道官|副報道官|報道局長|官房長官|大統領|副大統領|首相|外相|防衛相|財務相|国防相|総書記|国家主席|主席|総裁|総理|大臣|長官|次官|局長|部長|知事|市長|議員|議長|委員長|代表|幹事長|社長|会長|理事長|教授|准教授|監督|選手|弁護士|裁判長|大使|司令官|大将|書記長|氏|さん|容疑者|被告';
const zhTitles =
  '新闻发言人|发言人|發言人|总统|總統|副总统|总理|總理|副总理|首相|外长|外長|外交部长|国防部长|部长|部長|主席|副主席|总书记|委员长|委員長|省长|市长|市長|州长|议员|議員|议长|院长|校长|局长|司长|主任|书记|大使|司令|将军|教授|专家|学者|律师|法官|检察官|董事长|总裁|總裁|首席执行官|经理|记者|主教|总干事|總幹事|秘书长|秘書長|会长|會長|代表|首席代表';
const zhEnd =
  '(?=说|說|表示|称|稱|指出|强调|強調|宣布|认为|認為|告诉|告訴|补充|回应|回應|透露|证实|呼吁|在|于|和|与|同|及|的|将|對|对|，|。|：|、|；|”|」|（|\\d|周|星期|当天|今天|昨天|日前|近日|也|还|则|就|$)';
/** Family names that most Chinese names begin with. */
export const zhSurnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾丁魏薛叶葉阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习華华耿汪';
const koTitles =
  '대변인|부대변인|대통령|부통령|총리|장관|차관|의원|대표|위원장|국무위원장|부위원장|외무상|외상|부상|원장|총장|교수|시장|지사|사장|회장|이사장|감독|선수|변호사|판사|검사|대사|사령관|국장|실장|수석|비서관|기자|박사|주석|총서기|씨';
const koSurnames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모';

const patterns: Readonly<Record<string, NamePatterns>> = {
  ja: {
    patterns: [
      new RegExp(
        `(?:(?<body>[\\p{Script=Han}]{1,8}(?:省|庁|党|社|部|会|院|府|署|大学|大|軍))の?)?(?<name>[\\p{Script=Katakana}ー・＝]{2,24}|[\\p{Script=Han}]{2,5}?)(?<title>${jaTitles})`,
        'gu',
      ),
    ],
    courtesy: /^(?:氏|さん|容疑者|被告)$/u,
    joint: '・',
  },
  zh: {
    patterns: [
      new RegExp(
        `(?<body>[\\p{Script=Han}]{2,8}?(?:部|院|局|委|党|社|会|府|宫|處|处|大学|公司|集团|组织|組織|银行))?(?<title>${zhTitles})(?<name>(?![没不也已将曾的和与在对并就])(?:[\\p{Script=Han}]{2,7}(?:[·•][\\p{Script=Han}]{2,7})+|[\\p{Script=Han}]{2,6}?))${zhEnd}`,
        'gu',
      ),
      new RegExp(
        `(?<![\\p{Script=Han}])(?<name>[${zhSurnames}][\\p{Script=Han}]{1,2}?)(?<title>${zhTitles}|先生|女士)`,
        'gu',
      ),
    ],
    courtesy: /^(?:先生|女士)$/u,
    joint: '·',
  },
  ko: {
    patterns: [
      new RegExp(
        `(?:(?<body>[가-힣]{2,10}(?:부|청|원|처|당|회|사|대|궁|그룹|대학교|위원회))\\s)?(?<name>[${koSurnames}][가-힣]{1,3}|[가-힣]{2,6}\\s[가-힣]{2,6})\\s(?<title>[가-힣]{0,4}?(?:${koTitles}))`,
        'gu',
      ),
    ],
    courtesy: /^씨$/u,
    joint: ' ',
  },
};

/** How names are written in a BCP 47 language; `undefined` where capitals tell them. */
export function eastAsianOf(language: string): NamePatterns | undefined {
  return patterns[language.toLowerCase().split(/[-_]/)[0] ?? ''];
}
