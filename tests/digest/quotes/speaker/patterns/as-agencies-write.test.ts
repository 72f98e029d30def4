import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  // A name in marks between who speaks and what is said
  ['ru', 'Мэр Зоя Лунд сказала газете "Причал", что мост "стоит крепко".', 'Зоя Лунд, Мэр'],
  [
    'uk',
    'Депутатка Ганна Рибак сказала каналу «Пристань», що це «помилка».',
    'Ганна Рибак, Депутатка',
  ],
  ['ru', 'Мэр Зоя Лунд сказала "Причалу", что мост "стоит крепко".', 'Зоя Лунд, Мэр'],
  // How a sentence opens
  ['uk', 'Натомість мер Остап Рибак заявив, що «міст стоїть».', 'Остап Рибак, мер'],
  ['ru', 'Между тем мэр Зоя Лунд заявила, что «мост стоит».', 'Зоя Лунд, мэр'],
  // Nothing but "in the statement"
  [
    'ru',
    'Паром встал, сообщила пресс-служба порта.|«Ждём детали», — говорится в сообщении.',
    'пресс-служба порта',
  ],
  ['ru', 'Паром встал. «Ждём детали», — говорится в заявлении порта.', 'в заявлении порта'],
  // Roles beside names
  [
    'hu',
    'Olasz Anna kikötői igazgató azt mondta: „A híd zárva van”.',
    'Olasz Anna, kikötői igazgató',
  ],
  [
    'hu',
    'Olasz Anna, a kikötő igazgatója azt írta: „A híd zárva”.',
    'Olasz Anna, kikötő igazgatója',
  ],
  ['hu', '„A híd zárva” – mondta el lapunknak Olasz Anna révész.', 'Olasz Anna'],
  ['hu', '„A híd zárva” – jelentette ki Olasz Anna polgármester.', 'Olasz Anna, polgármester'],
  [
    'fi',
    '”Silta on kiinni”, kertoo komisario Veikko Salo Itä-Suomen poliisista.',
    'Veikko Salo, komisario',
  ],
  [
    'fi',
    '”Silta on kiinni”, kertoo johtaja Veikko Matias Nieminen.',
    'Veikko Matias Nieminen, johtaja',
  ],
  [
    'id',
    '"Kami tutup," kata Menteri Perhubungan Budi Wiratna.',
    'Budi Wiratna, Menteri Perhubungan',
  ],
  [
    'id',
    'Gubernur Jawa Timur Ana Wiratna mengatakan, "Kami tutup."',
    'Ana Wiratna, Gubernur Jawa Timur',
  ],
  ['el', '«Η γέφυρα κλείνει», δήλωσε ο κ. Μήλας.', 'Μήλας'],
  ['el', 'Σύμφωνα με τον δήμαρχο Πέτρο Μήλα, «η γέφυρα κλείνει».', 'Πέτρο Μήλα, δήμαρχο'],
  // Family names first, and people called by their last syllable
  [
    'vi',
    'Giám đốc cảng Hải Vân Đặng Văn Tư cho biết cầu đóng.|"Cầu bị nứt", ông Tư nói.',
    'Đặng Văn Tư, Giám đốc cảng Hải Vân',
  ],
  ['vi', 'Bà Võ Thị Sen, chủ quán, kể: "Cầu rung mạnh lắm".', 'Võ Thị Sen, chủ quán'],
  ['vi', 'Ông Tư và bà Sen đến.|"Cầu bị nứt", ông Tư nói.', 'Tư'],
])('%s: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it.each([
  [
    'hi',
    'बंदरगाह निदेशक अना ओलारी ने कहा कि पुल बंद है।|ओलारी ने बताया, "मरम्मत चल रही है।"|उन्होंने कहा, "काम बाकी है।"',
    ['अना ओलारी, बंदरगाह निदेशक', 'अना ओलारी, बंदरगाह निदेशक'],
  ],
  ['hi', 'एक किसान मोहन बैरा ने बताया, "पुल बंद है।"', ['मोहन बैरा, किसान']],
  ['fa', 'به گفته سخنگوی قوه قضائیه، «پل بسته است».', ['سخنگوی قوه قضائیه']],
  [
    'fa',
    'آنا اولاری، شهردار، گفت: «پل بسته است.»|وی افزود: «تا بهار.»',
    ['آنا اولاری, شهردار', 'آنا اولاری, شهردار'],
  ],
  ['fa', 'آنا اولاری گفت: «پل بسته است.»|پلیس در بیانیه‌ای افزود: «تا بهار.»', ['آنا اولاری', 'پلیس']],
  [
    'he',
    'שר הנמלים דן אולר הודיע כי הגשר סגור.|"העבודות יימשכו", אמר אולר בישיבת הממשלה.',
    ['דן אולר, שר הנמלים'],
  ],
  ['he', 'לדברי דוברת הנמל, דנה אולר, "הגשר סגור".', ['דנה אולר, דוברת הנמל']],
  ['he', 'יו"ר הוועד, מהנדס הנמל דן אולר, השיב: "הגשר סגור".', ['דן אולר, מהנדס הנמל']],
  [
    'ar',
    'وقالت مديرة الميناء دانا نوري "الجسر مغلق".|وأشارت إلى أن "العمل مستمر".|وأكد أن "الطريق مفتوح".',
    ['دانا نوري, مديرة الميناء', 'دانا نوري, مديرة الميناء'],
  ],
])('%s, without capitals: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual(who);
});
