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
    ['ليلى الهادي, الدكتورة'],
  ],
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
