import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  [
    'a surname alone is whoever was named in full',
    'استقال مدرب فريق البحر سامر الهادي أمس.|وقال الهادي: "أشكر كل الجمهور".',
    ['سامر الهادي, مدرب فريق البحر'],
  ],
  [
    'a verb alone goes on with the only person of the sentence before',
    'زار الرئيس نادر الهادي المرفأ. وقال في كلمة للصحفيين: "سنبني رصيفا جديدا".',
    ['نادر الهادي, الرئيس'],
  ],
  [
    'the verb of a woman is not of a man',
    'زار الرئيس نادر الهادي المرفأ. وقالت في كلمة للصحفيين: "سنبني رصيفا جديدا".',
    [],
  ],
  [
    'nor of one of two',
    'زار الرئيس نادر الهادي الوزيرة ليلى الهادي. وقال في كلمة للصحفيين: "سنبني رصيفا جديدا".',
    [],
  ],
  [
    'what somebody is stands behind the name',
    'وصرحت الدكتورة ليلى الهادي، أستاذة علوم البحار، قائلة: "المرفأ عميق جدا".',
    ['ليلى الهادي, أستاذة علوم البحار'],
  ],
  [
    'an office is of whoever was named with it',
    'دشن وزير النقل سامر الهادي الجسر.|وقال الوزير: "الجسر جاهز".',
    ['سامر الهادي, وزير النقل'],
  ],
  [
    'and not where another has it in between',
    'دشن وزير النقل سامر الهادي الجسر. وزاره وزير الدفاع.|وقال الوزير: "الجسر جاهز".',
    ['الوزير'],
  ],
  [
    'whoever denies may go on to say something',
    'ونفى المتحدث سامر الهادي إغلاق الجسر، قائلا إن "الحركة طبيعية".',
    ['سامر الهادي, المتحدث'],
  ],
  ['what is denied is nobody’s', 'ونفى المتحدث سامر الهادي أن يكون الجسر "مغلقا بالكامل".', []],
  [
    'names of several words',
    'وقال رئيس البلدية خالد أبو النور الأربعاء: "نحتاج وقتا".',
    ['خالد أبو النور, رئيس البلدية'],
  ],
  [
    'an envoy from abroad',
    'ووصف مندوب بريطانيا لدى الأمم المتحدة توماس هيل القرار بأنه "خطوة أولى".',
    ['توماس هيل, مندوب بريطانيا لدى الأمم المتحدة'],
  ],
  [
    'with which a sentence goes on',
    'وأشاد الناقد المغربي نادر الهادي بالفيلم معتبرا أنه "الأجرأ هذا العام".',
    ['نادر الهادي, الناقد المغربي'],
  ],
  ['nobody in second place', 'وجاء في الترتيب الثاني "البحر".', []],
])('ar: %s', (_, text, who) => {
  expect(shown('ar', text).filter((one) => one !== '')).toEqual(who);
});

it.each([
  ['“문이 닫혔다”고 인근 주민 나정희(45)씨가 말했다.', ['나정희, 주민']],
  ['나정희 교수는 “문이 좁다”며 “새로 지어야 한다”고 강조했다.', ['나정희, 교수', '나정희, 교수']],
  ['구단 대표 나정희는 “결정을 존중한다”고 밝혔다.', ['나정희, 구단 대표']],
])('ko: %s', (text, who) => {
  expect(shown('ko', text)).toEqual(who);
});

it.each([
  ['「すごい音がした」。近くの会社員、小塚聡さんはそう振り返る。', ['小塚聡, 会社員']],
  [
    '小塚聡教授は「珍しい発見だ」とした上で、「調査を続けるべきだ」と述べた。',
    ['小塚聡, 教授', '小塚聡, 教授'],
  ],
])('ja: %s', (text, who) => {
  expect(shown('ja', text)).toEqual(who);
});

it.each([
  ['ar', 'أما الحارسة ليلى الهادي فقالت: "قضيت نصف عمري هنا".', 'ليلى الهادي, الحارسة'],
  ['zh', '修船工王大川激动地说：“这里是我的家。”', '王大川, 修船工'],
  [
    'ja',
    '近くに住む無職の小塚ハナさん（７５）は「やっと安心して眠れる」と話した。',
    '小塚ハナ, 無職',
  ],
  ['ko', '상은 작가 나하늘에게 돌아갔다. 나 작가는 “말이 나오지 않는다”고 전했다.', '나하늘, 작가'],
  ['ko', '심사위원장 나정희는 “문장에 힘이 있다”고 평가했다.', '나정희, 심사위원장'],
])('%s: the whole name and the whole calling: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it.each([
  [
    'he behind the marks is the subject before',
    '局长王大川宣布关闭码头。“水位还在上涨。”他说。',
    '王大川, 局长',
  ],
  ['a paper in brackets', '分析师王大川（东港证券）则认为，“价格偏高”。', '王大川, 分析师'],
  ['a past office', '前总检察长安娜·贝克则在法庭上说：“信是假的。”', '安娜·贝克, 前总检察长'],
  ['what comes before the words', '观众王女士看完后感叹：“太短了。”', '王女士, 观众'],
  ['the deputy and the day', '交通部次長王大川今天受訪表示：「不能再拖。」', '王大川, 次長'],
  ['no office of now', '目前总统府没有回应，王大川说：“等着看。”', '王大川'],
])('zh: %s', (_, text, who) => {
  expect(shown('zh', text)).toEqual([who]);
});

it.each([
  ['pointing at something is no speech', '王大川指着牌子，“禁止入内”四个字还在。'],
  ['his wife is not he', '局长王大川宣布关闭码头。“他很累。”他的妻子没有说话。'],
])('zh: %s', (_, text) => {
  expect(shown('zh', text).filter((one) => one !== '')).toEqual([]);
});

it.each([
  ['what an office is for', '小塚聡経済部長は「黒字になる」と説明した。', '小塚聡, 経済部長'],
  [
    'where somebody lives',
    '観光客の小塚花さん（２４）＝東港市＝は「帰れない」と話した。',
    '小塚花, 観光客',
  ],
  ['a day is no subject', '12日は小塚聡監督が「勝ちたい」と話した。', '小塚聡, 監督'],
  ['nor what it is about', '計画をめぐっては、小塚聡知事が「撤回する」と述べた。', '小塚聡, 知事'],
  [
    'behind brackets',
    '「早い対応が大切」。東港大の小塚聡教授（防災学）はそう指摘する。',
    '小塚聡, 教授',
  ],
])('ja: %s', (_, text, who) => {
  expect(shown('ja', text)).toEqual([who]);
});

it.each([
  [
    'a house is no president',
    '나정희 대통령실 대변인은 “사실과 다르다”고 밝혔다.',
    '나정희, 대통령실 대변인',
  ],
  [
    'who runs for an office has none',
    '나정희 시장 후보는 “물가가 문제”라고 말했다.',
    '나정희, 시장 후보',
  ],
  [
    'letters behind an office',
    '나정희 동항전자 최고경영자(CEO)는 “흑자다”라고 말했다.',
    '나정희, 동항전자 최고경영자',
  ],
  [
    'behind a verb that says which',
    '후임으로 거론되는 나정희 장관은 기자들에게 “모른다”고 답했다.',
    '나정희, 장관',
  ],
  ['too', '시 관계자도 “예산이 없다”고 전했다.', '시 관계자'],
])('ko: %s', (_, text, who) => {
  expect(shown('ko', text)).toEqual([who]);
});

it.each([
  ['ko', '지난 회의에서는 “너무 늦었다”는 말이 나왔다.'],
  ['ja', '会議では「反対だ」との声が上がった。'],
])('%s: a place says nothing: %s', (language, text) => {
  expect(shown(language, text).filter((one) => one !== '')).toEqual([]);
});
