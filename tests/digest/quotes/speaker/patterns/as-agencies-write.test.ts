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
  // One word that is said, and no paper that is told
  [
    'es',
    'La alcaldesa Ana Gil contestó «Jamás» cuando le hablaron de dimitir.',
    'Ana Gil, alcaldesa',
  ],
  ['fr', 'La juge Anne Roux a répondu « Jamais » à la question.', 'Anne Roux, juge'],
  ['pt', 'A prefeita Ana Gil disse “Nunca” ao projeto.', 'Ana Gil, prefeita'],
  ['ru', 'Министр назвал удар «Террором» и призвал к спокойствию.', 'Министр'],
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
  // A name set off behind a place
  [
    'id',
    '"Kami tutup," kata Kepala Dinas Kota Bayu Timur, Ana Wiratna, Senin.',
    'Ana Wiratna, Kepala Dinas Kota Bayu Timur',
  ],
  [
    'id',
    '"Kami tutup," kata Menteri Budi Wiratna, Gubernur Ana Tohari, dan lainnya.',
    'Budi Wiratna, Menteri',
  ],
  [
    'id',
    '"Kami jaga," kata Kapolres Bayu Timur AKBP Budi Wiratna.',
    'Budi Wiratna, Kapolres Bayu Timur AKBP',
  ],
  ['hu', 'Olasz Anna igazgató szerint a híd „tavaszig zárva”.', 'Olasz Anna, igazgató'],
  ['tr', 'Liman Müdürü Ali Kaya, "Köprü kapalı." bilgisini verdi.', 'Ali Kaya, Liman Müdürü'],
  ['cs', '„Most je zavřený,“ řekl po jednání starosta Cyril Hon.', 'Cyril Hon, starosta'],
  // Where the verb has more behind it
  ['fi', '– Silta on kiinni, johtaja Aino Salo sanoo tiedotteessa.', 'Aino Salo, johtaja'],
  [
    'fi',
    '– Silta on kiinni, Liisa Lahti sanoi maanantaina näin. Kierrämme järven, johtaja Aino Salo kertoo.',
    'Aino Salo, johtaja',
  ],
  [
    'fi',
    '”Silta on kiinni”, Osk-laitoksen insinööri Aino Salo sanoo.',
    'Aino Salo, Osk-laitoksen insinööri',
  ],
  ['el', 'Η δήμαρχος κα Άννα Μήλα τόνισε: «Κλείνουμε».', 'Άννα Μήλα, δήμαρχος'],
  ['el', '«Η γέφυρα κλείνει», δήλωσε ο κ. Μήλας.', 'Μήλας'],
  ['el', 'Σύμφωνα με τον δήμαρχο Πέτρο Μήλα, «η γέφυρα κλείνει».', 'Πέτρο Μήλα, δήμαρχο'],
  // Family names first, and people called by their last syllable
  [
    'vi',
    'Giám đốc cảng Hải Vân Đặng Văn Tư cho biết cầu đóng.|"Cầu bị nứt", ông Tư nói.',
    'Đặng Văn Tư, Giám đốc cảng Hải Vân',
  ],
  ['vi', 'Bà Võ Thị Sen, chủ quán, kể: "Cầu rung mạnh lắm".', 'Võ Thị Sen, chủ quán'],
  [
    'vi',
    'Thủ tướng Đặng Văn Tư đến.|"Cầu phải xong", Thủ tướng nhấn mạnh.',
    'Đặng Văn Tư, Thủ tướng',
  ],
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
  ['hi', 'महापौर अना ओलारी ने पुल खोला।|इस मौके पर उन्होंने कहा, "काम पूरा है।"', ['अना ओलारी, महापौर']],
  ['hi', 'विधायक मोहन बैरा ने आरोप लगाया कि पुल "कागज़ पर ही है"।', ['मोहन बैरा, विधायक']],
  ['hi', 'एक किसान मोहन बैरा ने बताया, "पुल बंद है।"', ['मोहन बैरा, किसान']],
  [
    'fa',
    'سخنگوی آتش‌نشانی بندر، آنا اولاری، گفت: «پل بسته است.»',
    ['آنا اولاری, سخنگوی آتش‌نشانی بندر'],
  ],
  [
    'fa',
    'به گفته آنا اولاری، مدیر بندر، پل «بسته است».|اولاری گفت: «تا بهار.»',
    ['آنا اولاری, مدیر بندر', 'آنا اولاری, مدیر بندر'],
  ],
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
  [
    'he',
    'ראש העיר לשעבר גד אולר תקף את ההחלטה.|"הגשר סגור", אמר אולר.',
    ['גד אולר, ראש העיר לשעבר'],
  ],
  [
    'ar',
    'وصف المتحدث باسم الميناء محمود نوري الجسر بأنه "خطر".|وناشد نوري المنظمات إصلاحه "قبل الشتاء".',
    ['محمود نوري, المتحدث باسم الميناء', 'محمود نوري, المتحدث باسم الميناء'],
  ],
  ['ko', '윤하은 청풍고 교장은 "다리를 닫는다"고 말했다.', ['윤하은, 청풍고 교장']],
  ['ko', '윤하은 교장은 "다리를 닫는다"고 말했다.', ['윤하은, 교장']],
  ['ja', '西田浩一組合長は「橋を閉じる」と話した。', ['西田浩一, 組合長']],
  ['ja', '野党の井上さくら議員は「橋を閉じろ」と批判した。', ['井上さくら, 議員']],
  ['zh', '“桥终于通了。”看着新修的路面，村长吴秀兰笑着说。', ['吴秀兰, 村长']],
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
