import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  ['ro', '„Podul este închis”, a declarat primarul Ana Olaru.', 'Ana Olaru, primarul'],
  ['ro', 'Potrivit poliției, „cauza nu este cunoscută”.', 'poliției'],
  ['ro', 'Urmașul ei, Bogdan Olaru: „Preiau o echipă bună”.', 'Bogdan Olaru'],
  ['hu', '„A híd zárva van” – mondta Olasz Anna polgármester.', 'Olasz Anna, polgármester'],
  ['hu', '„A híd zárva” – közölte Olasz Pál, a kikötő igazgatója.', 'Olasz Pál, kikötő igazgatója'],
  ['hu', '„A híd zárva van” – mondta a sajtótájékoztatón.', ''],
  ['hu', 'A rendőrség szerint „a hídon senki sem járt”.', 'A rendőrség'],
  ['el', '«Η γέφυρα κλείνει», δήλωσε η δήμαρχος Άννα Ολαρού.', 'Άννα Ολαρού, δήμαρχος'],
  ['el', 'Ο διευθυντής Πέτρος Μήλας τόνισε: «Κλείνουμε αύριο».', 'Πέτρος Μήλας, διευθυντής'],
  ['bg', '„Мостът е затворен“, каза кметът Анна Оларова.', 'Анна Оларова, кметът'],
  ['bg', 'По думите на прокурор Петър Милев „причината е ясна“.', 'Петър Милев, прокурор'],
  ['id', '"Jembatan kami tutup," kata juru bicara Ana Wiratna.', 'Ana Wiratna, juru bicara'],
  [
    'id',
    '"Kami rugi besar," ujar Budi Wiratna, pedagang setempat.',
    'Budi Wiratna, pedagang setempat',
  ],
  ['vi', '"Cầu bị nứt nặng", bà Lê Thị Ngà, giám đốc cảng, nói.', 'Lê Thị Ngà, giám đốc cảng'],
  ['vi', 'Theo cảnh sát, "nguyên nhân chưa rõ ràng".', 'cảnh sát'],
  ['he', '"הגשר סגור", אמרה ראשת העיר דנה אולר.', 'דנה אולר, ראשת העיר'],
  ['he', 'לדברי המשטרה, "הסיבה עדיין לא ידועה".', 'המשטרה'],
  ['fa', 'آنا اولاری، شهردار بندر، گفت: «پل بسته است.»', 'آنا اولاری, شهردار بندر'],
  ['fa', 'به گفته پلیس، «علت هنوز روشن نیست».', 'پلیس'],
  ['hi', 'महापौर अना ओलारी ने कहा, "पुल बंद है।"', 'अना ओलारी, महापौर'],
  ['hi', 'पुलिस के अनुसार, "कारण अभी साफ़ नहीं है"।', 'पुलिस'],
])('%s: %s', (language, text, who) => {
  expect(shown(language, text)[0] ?? '').toBe(who);
});

it.each([
  [
    'hu',
    '„Zárva” – mondta Olasz Anna polgármester. Hozzátette: „Tavaszig nem nyit.”',
    'Olasz Anna',
  ],
  ['id', '"Kami tutup," kata Ketua Ana Wiratna. "Sampai bulan depan," ujarnya.', 'Ana Wiratna'],
  ['bg', '„Затворен е“, каза кметът Анна Оларова. „До април“, добави тя.', 'Анна Оларова'],
  ['fa', 'آنا اولاری، شهردار، گفت: «پل بسته است.» او افزود: «تا بهار.»', 'آنا اولاری'],
])('%s: whoever has spoken goes on: %s', (language, text, name) => {
  expect(shown(language, text).map((who) => who.split(',')[0])).toEqual([name, name]);
});

it.each([
  ['ro', 'Așa-numitul „nou realism” revine pe scenă.'],
  ['el', 'Ο λεγόμενος «νέος ρεαλισμός» επιστρέφει στη σκηνή.'],
  ['bg', 'Така нареченият „нов реализъм“ се връща на сцената.'],
  ['he', 'מה שמכונה "הריאליזם החדש" חוזר אל הבמה.'],
  ['fa', 'به اصطلاح «رئالیسم نو» به صحنه بازمی‌گردد.'],
  ['hi', "तथाकथित 'नया यथार्थवाद' मंच पर लौट रहा है।"],
])('%s: what something is called says nobody: %s', (language, text) => {
  expect(shown(language, text).join('')).toBe('');
});

it.each([
  [
    'tr',
    'Maliye Bakanı Can Er, 2027 bütçesini "yük" olarak nitelendirdi.',
    ['Can Er, Maliye Bakanı'],
  ],
  [
    'tr',
    'Kaya’ya yanıt veren Tarım ve Orman Bakanı Can Er ise "Rakamlar ortada" dedi.',
    ['Can Er, Tarım ve Orman Bakanı'],
  ],
  [
    'tr',
    'Köprüyü açan Ali Can oldu. Ali Can ve Bakan Murat Er, "Rakamlar ortada" dedi.',
    ['Ali Can ve Bakan Murat Er'],
  ],
  ['tr', 'Köprü 12 Mayıs’ta açılacak. "Hayırlı olsun" yazan pankart asıldı.', []],
  [
    'id',
    '"Kami siap," kata Bupati Bogor, Jawa Barat, Anton Wibowo, Senin.',
    ['Anton Wibowo, Bupati Bogor'],
  ],
  ['id', '"Kami siap," kata Anton Wibowo di Bogor, Jawa Barat, Senin Pagi.', ['Anton Wibowo']],
  [
    'id',
    '"Kami siap," ujar Direktur Sinar Segara, Anton Wibowo.',
    ['Anton Wibowo, Direktur Sinar Segara'],
  ],
  [
    'id',
    'Kapolres Bogor Kombes Pol Rahmat Wibowo menjelaskan kasus itu. "Mereka mengaku," jelasnya.',
    ['Rahmat Wibowo, Kapolres Bogor Kombes Pol'],
  ],
])('%s: halves, provinces and ranks: %s', (language, text, who) => {
  const found = speakersIn(language, text).map(nameAndRole);
  expect(found.filter((one) => one !== '')).toEqual(who);
});
