import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  // A name that ends as bodies do
  ['ko', '동항대 이은실 교수는 "다리는 겨울을 버틴다"고 말했다.', ['이은실, 교수']],
  // … and one of another tongue that begins as a country does
  ['ko', '버나드 러슨 교수는 "다리는 겨울을 버틴다"고 말했다.', ['버나드 러슨, 교수']],
  ['ko', '마이크 미첨 감독은 "다리는 겨울을 버틴다"고 말했다.', ['마이크 미첨, 감독']],
  ['ko', '마이크 나들 미 재무장관은 “곧 끝난다”고 말했다.', ['마이크 나들, 미 재무장관']],
  // A verb of speech that a comma follows is no part of a name
  ['zh', '发言人陈志远指，桥梁已经关闭。他说：“桥会撑过冬天。”', ['陈志远, 发言人']],
  ['hu', '„Zárva van a híd” – mondta Lajos király.', ['Lajos király']],
  ['hu', '„Zárva van a híd” – mondta Király Vilma.', ['Király Vilma']],
  // Whom or what somebody praises, meets or denies is no part of his name
  [
    'ar',
    'وأشاد الوزير كريم سعيد بالمهندس رامي بنا معتبرا أنه "مثال للجيل".',
    ['كريم سعيد, الوزير'],
  ],
  ['ar', 'ونفى الوزير كريم سعيد الخبر قائلا إن "الملف فارغ تماما".', ['كريم سعيد, الوزير']],
  [
    'ar',
    'هنأ رئيس البلدية كريم سعيد لاعب الفريق مؤكدا أن "البلدة فخورة به".',
    ['كريم سعيد, رئيس البلدية'],
  ],
  ['ar', 'وقال الوزير كريم سعيد الهادي إن "الجسر مغلق حتى الربيع".', ['كريم سعيد الهادي, الوزير']],
  ['ar', 'وأشاد الناقد كريم نوري بالفيلم معتبرا أنه "تحفة فنية".', ['كريم نوري, الناقد']],
])('%s: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual(who);
});

it.each([
  // What somebody spoke at, asked for, sang or was caught at
  ['el', 'Ο υπουργός Νίκος Λέκκας μίλησε στην εκδήλωση «Η γέφυρα του χειμώνα».'],
  ['el', 'Ο υπουργός Νίκος Λέκκας ζήτησε με πανό «Ανοίξτε τώρα τη γέφυρα».'],
  ['hi', 'पुलिस ने युवक को "मुझे घर जाना है" चिल्लाते हुए पकड़ा।'],
  ['hi', 'गायक मोहन बैरा ने दर्शकों को "पुल के उस पार" सुनाया।'],
])('%s: and nobody says: %s', (language, text) => {
  expect(shown(language, text).filter((one) => one !== '')).toEqual([]);
});
