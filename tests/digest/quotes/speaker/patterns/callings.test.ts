import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  ['nl', '‘Zo erg was het nog nooit’, zegt palingroker Teun Wigman.', 'Teun Wigman, palingroker'],
  ['nl', 'Kustvaarder R.J. van Loon sprak van ‘een ramp’.', 'R.J. van Loon, Kustvaarder'],
  ['sv', '– Så illa har det aldrig varit, säger ålrökaren Ture Vik.', 'Ture Vik, ålrökaren'],
  ['no', '– Det blir tomt her, sukker ålerøyker Ture Vik.', 'Ture Vik, ålerøyker'],
  ['cs', '„Tak zlé to nebylo,“ povzdechl si včelař Cyril Hon.', 'Cyril Hon, včelař'],
  ['cs', '„Tak zlé to nebylo,“ posteskl si udič ryb Cyril Hon.', 'Cyril Hon, udič ryb'],
  ['uk', '«Так зле ще не було», — каже коптильник Тиміш Гак.', 'Тиміш Гак, коптильник'],
  ['pl', '„Tak źle nie było” – skarży się wędzarz Cyryl Hak.', 'Cyryl Hak, wędzarz'],
  // What is no calling: how it was said
  ['pl', '„Tak źle nie było” – powiedział smutno Cyryl Hak.', 'Cyryl Hak'],
  ['nl', '‘Zo erg was het nooit’, zegt eerlijk Teun Wigman.', 'Teun Wigman'],
])('%s: a noun between verb and name is a calling: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it.each([
  ['sv', 'Skridskotränaren Jolanta Brek slutar.|– Det var svårt, säger hon.', 'Jolanta Brek'],
  ['da', 'Kajaktræner Jolanta Brek stopper.|- Det var svært, siger hun.', 'Jolanta Brek'],
])('%s: a calling that opens a sentence is no part of the name: %s', (language, text, who) => {
  expect(shown(language, text)[0]?.split(',')[0]).toBe(who);
});

it.each([
  // A dash opens what is said within a paragraph
  ['pl', 'Goście są zadowoleni. – Wrócimy tu za rok – mówi Anna Lis.', ['Anna Lis']],
  [
    'sv',
    'Kocken Bo Vik tar över i dag. – Köket är redan klart, konstaterar han.',
    ['Bo Vik, Kocken'],
  ],
  // Two commas open what two single marks close
  ['nl', ",,Wij gaan door tot mei'', zegt Karin Vos. ,,Dan zien we het'', zegt zij.", 2],
  // The sentence that is quoted goes on behind who says it
  ['cs', '„A pak,“ dodává Eva Malá, „jsme odjeli.“', ['Eva Malá']],
  [
    'nl',
    '‘Het is gek’, zegt Karin Vos. ‘En toch’, voegt ze toe, ‘doen we het.’',
    ['Karin Vos', 'Karin Vos', 'Karin Vos'],
  ],
])('%s: marks and dashes as papers print them: %s', (language, text, who) => {
  const found = shown(language, text);
  expect(typeof who === 'number' ? found.length : found).toEqual(who);
});

it.each([
  ['cs', '„Kuchyň je hotová,“ řekl ČTK.'],
  ['cs', 'Poslankyně Eva Malá (Most) to na síti X označila za „hru s ohněm“.'],
])('%s: whoever hears it, or where it was posted, says nothing: %s', (language, text) => {
  expect(shown(language, text).filter((who) => who === 'X' || who === 'ČTK')).toEqual([]);
});

it.each([
  ['uk', 'Депутатка Олена Гай («Нова гавань») назвала це «грою з вогнем».', 'Олена Гай, Депутатка'],
  [
    'uk',
    '«Ми раді, — каже голова спілки «Синя гавань» Олена Гай. — Дуже».',
    'Олена Гай, голова спілки «Синя гавань»',
  ],
  [
    'nl',
    '‘Het is klaar’, laat een woordvoerder van de haven weten.',
    'een woordvoerder van de haven',
  ],
])('%s: what a party or a body is called stands between: %s', (language, text, who) => {
  expect(shown(language, text)[0] ?? '').toBe(who);
});

it.each([
  [
    'pl',
    'Trenerka Anna Lis odchodzi z klubu. Z zespołem zdobyła puchar.|„To trudne” – przyznała w środę.',
    'Anna Lis, Trenerka',
  ],
  // A woman's verb is no man's
  ['pl', 'Trener Jan Lis odchodzi z klubu.|„To trudne” – przyznała w środę.', ''],
])(
  '%s: a verb alone goes on with whom sentences before it are about: %s',
  (language, text, who) => {
    expect(shown(language, text)[0] ?? '').toBe(who);
  },
);

it.each([
  ['ar', 'وقال حارس المرفأ حسن طرفة إن "الدخل تراجع كثيرا".', 'حسن طرفة, حارس المرفأ'],
  ['ar', 'وقال خباز القرية نادر طرفة إن "الدخل تراجع كثيرا".', 'نادر طرفة, خباز القرية'],
  ['ar', 'وقال عبد الله نادر طرفة إن "الدخل تراجع كثيرا".', 'عبد الله نادر طرفة'],
  ['zh', '鱼贩周大海抱怨说：“营业额少了一半。”', '周大海, 鱼贩'],
  ['zh', '消防部门发言人罗文杰说：“我们都到了。”', '罗文杰, 发言人'],
  ['ja', '「一番難しい決断だった」。青木樹里監督は記者団にこう打ち明けた。', '青木樹里, 監督'],
  ['ja', '大木文雄環境相は「議論がまだ足りない」と語気を強めた。', '大木文雄, 環境相'],
  ['ko', '가게를 운영하는 하태식(58) 씨는 "매출이 반토막 났다"며 한숨을 쉬었다.', '하태식'],
])('%s: callings and offices in scripts without capitals: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it('a surname alone with an office is whoever was named in full', () => {
  const text =
    '나정희 새포시장은 "균열이 발견됐다"고 밝혔다. 나 시장은 "안전이 최우선"이라고 강조했다.';
  expect(shown('ko', text)).toEqual(['나정희, 새포시장', '나정희, 새포시장']);
});

it('nobody is cited by way of somebody else in Chinese', () => {
  expect(shown('zh', '市政府援引开发商的话称，项目“合法合规”。').join('')).toBe('');
});

it.each([
  // Who opens the sentence before the one that quotes “him”
  [
    'nl',
    'Trainer Sietse Kwant las het op WhatsApp. ‘Dat doet pijn’, verzucht hij.',
    'Sietse Kwant',
  ],
  ['da', 'Gartner Sigfred Kok fik en sms. »Det gør ondt i dag,« sukker han.', 'Sigfred Kok'],
  // Somebody new has no name
  [
    'nl',
    '‘Wat een ravage’, meldt woordvoerder Anke Tol. Een buurvrouw schrok. ‘Ik dacht: een bom’, zegt ze.',
    '',
  ],
  // What somebody else says behind a dash
  [
    'pl',
    '– To błąd – przyznał Jan Lis. Ewa Kot nie kryje ulgi. „Nareszcie” – napisała.',
    'Ewa Kot',
  ],
  [
    'ja',
    '青木理沙弁護士は「難しい」と話す。監視員の小塚聡さんは電話で知った。「つらい」とこぼした。',
    '小塚聡',
  ],
  ['zh', '东港市副市长王如彬写道：“我本不该写那些话。”', '王如彬'],
  ['ar', 'ورأت الباحثة في علم البيئة مريم نادر أن ذلك «رد فعل من الخوف».', 'مريم نادر'],
  ['fa', 'مریم نادری، بوم‌شناس، این خواسته را «واکنش ترس» نامید.', 'مریم نادری'],
  ['he', 'האקולוגית מרים נדב כינתה זאת "רפלקס של פחד".', 'מרים נדב'],
  ['hi', 'नगर पालिका ने इसे "गाँव के लिए झटका" बताया।', 'नगर पालिका'],
  ['ko', '양을 키우는 도복래(61)씨는 "늑대는 인형이 아니다"라고 목소리를 높였다.', '도복래'],
  // A verb with its small word
  ['pl', 'Trener Józef Wilk protestuje. „Klub upadnie” – skarży się.', 'Józef Wilk'],
  ['he', '"הגשר ייסגר", אמר לעיתונאים.', ''],
  ['zh', '“这很难受。”她在社交媒体上写道。', ''],
  ['ja', '同社の神田理亜広報部長は「調査は丁寧に行った」と話す。', '神田理亜'],
  ['ar', 'وردت المتحدثة باسم الشركة ريم كامل بالقول إن «الدراسة أجريت بعناية».', 'ريم كامل'],
  ['tr', 'Çoban Ferit Dalga, AA muhabirine, "Kurt oyuncak değil" dedi.', 'Ferit Dalga'],
])('%s: whoever is told of right before has the word: %s', (language, text, name) => {
  expect((shown(language, text).at(-1) ?? '').split(',')[0]).toBe(name);
});

it.each([
  // Told by the account of whoever has spoken
  [
    'nl',
    '“De kade is oud”, zegt ingenieur Marit Stolk. Volgens Stolk ligt hij er al eeuwen. “Hij zakt.”',
    'Marit Stolk, ingenieur',
  ],
  [
    'da',
    '»Kajen er gammel,« siger lektor Marit Stolk. Ifølge hende ligger den skævt. »Den synker.«',
    'Marit Stolk, lektor',
  ],
  // An abbreviated title ends no sentence
  ['pl', '– To pomyłka – przyznaje prof. Jan Lis. – Sprawdzimy wszystko.', 'Jan Lis'],
  [
    'nl',
    'Een woordvoerder van de haven betreurt het. ‘We praten graag’, laat hij weten.',
    'Een woordvoerder van de haven',
  ],
  ['sv', 'Alvik BK:s tränare Bo Vik slutar nu. “Jag tar ansvar”, skriver Vik.', 'Bo Vik, tränare'],
])('%s: who goes on, and in full: %s', (language, text, who) => {
  expect(shown(language, text).at(-1) ?? '').toBe(who);
});

it.each([
  ['fi', '– Näin ei voi jatkua, sanoo kalastaja Juha Salo Lahdelta.', 'Juha Salo, kalastaja'],
  ['tr', 'İki çocuk annesi Sevgi Tok, "Çok yorulduk" dedi.', 'Sevgi Tok, İki çocuk annesi'],
  [
    'tr',
    'Denizspor\'da teknik direktör Hakan Tok istifa etti. Tok, "Sorumluluk bende" dedi.',
    'Hakan Tok, teknik direktör',
  ],
  ['nl', 'Springruiter Wibo Tolk stopt. “Ik ben moe”, zegt hij.', 'Wibo Tolk, Springruiter'],
  ['uk', 'Мірошник Тарк Вибек радіє. «Млин знову працює», — каже він.', 'Тарк Вибек, Мірошник'],
])('%s: a home, a calling and a seat are no part of the name: %s', (language, text, who) => {
  expect(shown(language, text)[0] ?? '').toBe(who);
});

it('by the account of somebody else nobody goes on', () => {
  const text =
    '“De kade is erg oud”, zegt ingenieur Marit Stolk. Volgens Anke Tol ligt hij er al eeuwen. “Hij zakt nu al weg.”';
  expect(shown('nl', text).filter((who) => who.startsWith('Marit'))).toHaveLength(1);
});

it.each([
  // A dash opens what the subject of the sentence before it says
  [
    'pl',
    'Ratownik Jan Lis nie kryje żalu. – Tu spędziłem pół życia – mówi.',
    ['Jan Lis, Ratownik'],
  ],
  [
    'sv',
    '– Vi har prövat allt, säger kyrkorådets ordförande Bo Vik.',
    ['Bo Vik, kyrkorådets ordförande'],
  ],
  [
    'tr',
    'Ödül yazar Cem Aksoy\'un oldu. Törende konuşan Aksoy, "Çok şaşırdım" dedi.',
    ['Cem Aksoy, yazar'],
  ],
  // What a work is called
  ['nl', 'Marit Stolk wint een prijs voor haar roman ‘De laatste dijk’.', []],
])('%s: who is meant, and what somebody is: %s', (language, text, who) => {
  expect(shown(language, text).filter((one) => one !== '')).toEqual(who);
});
