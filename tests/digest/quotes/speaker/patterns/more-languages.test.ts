import { expect, test } from 'vitest';
import { calledBy, speakersIn } from '../speakers.ts';

const whoSays = (language: string, text: string): (string | null)[] =>
  speakersIn(language, text).map(calledBy);

test.each([
  ['nl', '“We gaan door tot het eind”, zei minister Karin Smit.', ['Karin Smit']],
  ['nl', 'Volgens burgemeester Henk Vos is de kade “volkomen veilig”.', ['Henk Vos']],
  ['nl', 'De wethouder werd door de raad ‘een dromer’ genoemd.', ['de raad']],
  ['nl', 'Smit verliet de zaal. “Ik heb er genoeg van”, zei ze.', [null]],
  ['sv', '”Vi går vidare i kväll”, sade ministern Eva Strand.', ['Eva Strand']],
  ['sv', 'Enligt polisen var läget ”helt under kontroll”.', ['polisen']],
  ['da', '”Vi går videre i aften”, siger borgmester Mette Lund.', ['Mette Lund']],
  ['no', '«Vi går videre i kveld», sier ordfører Kari Lund.', ['Kari Lund']],
  ['pl', '„Nie cofniemy się teraz” – powiedziała minister Anna Lipska.', ['Anna Lipska']],
  [
    'pl',
    '„Nie cofniemy się teraz” – zapewnił Jan Wilk. „Zaczynamy jutro” – dodał.',
    ['Jan Wilk', 'Jan Wilk'],
  ],
  ['uk', '«Ми не відступимо зараз», – сказала речниця Олена Мельник.', ['Олена Мельник']],
  ['uk', 'У поліції повідомили, що дорога «повністю закрита».', ['поліції']],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  // To whom it is told
  ['es', '«Nunca vimos algo así», aseguró a este diario la doctora Teresa Gil.', ['Teresa Gil']],
  ['fr', '« On n’a rien vu », a confié à la presse le maire Paul Roux.', ['Paul Roux']],
  // What stands between whoever speaks and the verb
  ['fr', 'La mairie, elle, assure que « tout sera fait pour eux ».', ['La mairie']],
  ['pt', 'O consórcio afirmou, em nota, que “cumpre todos os prazos”.', ['O consórcio']],
  // Words that name nobody
  ['pt', 'Os donos reagiram. “Fomos todos enganados por eles”, disseram em nota.', [null]],
  // The next sentence has its own
  ['ru', 'Мэр назвал пожар «случайным». По данным МЧС, он «локализован».', ['Мэр', 'МЧС']],
  ['fr', 'Sa collègue Sophie Lamy acquiesce : « C’est devenu intenable ici. »', ['Sophie Lamy']],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  // Who speaks is set in between dashes or commas
  ['ru', '«Работы идут по плану, — сказал инженер Олег Ветров. — Мост готов».', ['Олег Ветров']],
  ['fr', '« La voiture roulait vite, a raconté un témoin. Elle a glissé. »', ['un témoin']],
  ['fr', 'Le maire Paul Roux insiste. « Nous irons, a-t-il dit, jusqu’au bout. »', ['Paul Roux']],
  ['it', '«È stato un errore - ammette il tecnico Marco Testi -. Pagheremo».', ['Marco Testi']],
  // A dash opens what is said
  ['es', '—No pensamos marcharnos —dijo la directora, Carmen Olmo—. Es nuestro.', ['Carmen Olmo']],
  [
    'pl',
    '– Nie zgadzamy się na to – powiedziała posłanka Ewa Wilk. – Głosujemy przeciw.',
    ['Ewa Wilk', 'Ewa Wilk'],
  ],
  [
    'sv',
    '– Vi är helt chockade, säger Anna Berg. – Ingen har hört av sig.',
    ['Anna Berg', 'Anna Berg'],
  ],
  // A list is no talk
  ['pl', '– bilety na sobotę – cena 20 zł', []],
])('what is said without those who say it, %s: %s', (language, text, who) => {
  expect(whoSays(language, text).slice(0, who.length || 1)).toEqual(who);
});

test.each([
  // The verb stands last
  ['tr', 'Belediye Başkanı Ayşe Demir, "Su kesintisi hiç olmayacak" dedi.', ['Ayşe Demir']],
  ['tr', '"O gece çok korktuk hepimiz" diyen tanık Elif Kaya, evini gösterdi.', ['Elif Kaya']],
  [
    'tr',
    'Cem Aksoy\'un filmi bitti. Aksoy, "Bu ödülü hiç beklemiyordum" ifadesini kullandı.',
    ['Cem Aksoy'],
  ],
  ['tr', 'Uzmanlara göre bölge "son derece tehlikeli bir" yer.', [null]],
  // What is told of stands before the marks too
  ['ko', '기상청에 따르면 태풍은 "매우 강한 상태로 북상하는" 세력이다.', [null]],
  ['ko', '조 바이든 미국 대통령은 "동맹은 굳건하다"고 강조했다.', ['조 바이든']],
  ['ja', '台風は「これまでにないほどの非常に強い勢力の渦」の状態だ。', []],
  ['ja', '米国のジョン・スミス国務長官も｢支援を必ず続けていく｣と表明した。', ['ジョン・スミス']],
  [
    'zh',
    '发言人王晓丽表示：“我们坚决反对。”外相佐藤一郎则称此举“令人遗憾”。',
    ['王晓丽', '佐藤一郎'],
  ],
  ['zh', '市长否认曾说过“不会再管这件事”的话。', []],
  ['ar', 'وقالت النائبة ليلى حداد: "الحكومة فشلت في حماية الناس".', ['ليلى حداد']],
  ['ar', 'نفى رئيس البلدية أن يكون قد قال إن السكان "كسالى ولا يعملون أبدا".', [null]],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  ['de', '„Das Haus ist sicher“, versichert Eigentümer Max Feld.', 'Max Feld'],
  ['nl', 'Hoogleraar Piet Zand van de TU waarschuwt: “Straks is het te laat.”', 'Piet Zand'],
  ['ru', '«Переговоры идут тяжело», — сказал глава МИД РФ Сергей Лаптев.', 'Сергей Лаптев'],
  ['uk', 'Мер Тернівки Петро Гнатюк назвав рішення «суто політичним кроком».', 'Петро Гнатюк'],
  ['es', 'El portavoz del puerto, Julio Marín, fue duro: «Esto es una vergüenza».', 'Julio Marín'],
])('a name without what stands around it, %s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual([who]);
});

test.each([
  // Whose she is, a title with its dot, a small word that opens the sentence
  ['sv', '”Budgeten är helt ansvarslös”, anser Miljöpartiets språkrör Lisa Gran.', ['Lisa Gran']],
  [
    'pl',
    '„Sytuacja jest w pełni opanowana” – przekazał rzecznik straży kpt. Adam Zych.',
    ['Adam Zych'],
  ],
  ['ru', 'Сам Олег Ветров добавил: «Осенью будет гораздо хуже».', ['Олег Ветров']],
  // A place behind a body is no name
  ['fr', 'Le parquet de Nîmes évoque « un drame purement familial ».', ['parquet de Nîmes']],
  // Somebody else has a sentence in between
  [
    'tr',
    'Fatih Güneş konuştu: "Hak ettik bunu biz." Rakip hoca ise kızdı. "Penaltımız hiç verilmedi" dedi.',
    ['Fatih Güneş', null],
  ],
  ['zh', '白宫随后称有关报道“完全不符合事实”。', ['白宫']],
  ['ko', '이에 대해 백악관은 "매우 유감스럽다"고 밝혔다.', ['백악관']],
  ['de', 'Der Konzern bestreitet, Kunden „immer wieder abgezockt“ zu haben.', []],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  // The next sentence names somebody else
  [
    'nl',
    'Roy Smit bleef. “Daar denk ik nooit over na”, antwoordde hij. Aanvoerder Luuk Prins zweeg.',
    ['Roy Smit'],
  ],
  ['da', 'Ifølge fagforeningen kom det som »et lyn fra en klar himmel«.', ['fagforeningen']],
  ['nl', 'Raadslid Koen Bos (D66) vindt dat “nog altijd veel te vaag”.', ['Koen Bos']],
  ['nl', 'De gemeente Zwolle zegt dat ze “alles doet wat kan”.', ['gemeente Zwolle']],
  [
    'ru',
    'Адвокат Тимур Саидов заявил РИА Новости, что «никакого признания нет».',
    ['Тимур Саидов'],
  ],
  // What a dash opens ends where somebody else is quoted
  [
    'pl',
    '– Czekaliśmy dwie godziny – opowiada Jan Wilk. – Nikt nic nie wiedział. Prezes Anna Gil zapewnia, że „robi wszystko, co możliwe”.',
    ['Jan Wilk', 'Jan Wilk', 'Anna Gil'],
  ],
])('%s: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});

test.each([
  // What somebody calls a thing is his own word, however the thing is called
  ['ru', 'Эколог Анна Иванова назвала выставку «пустой тратой денег».', ['Анна Иванова']],
  ['ru', 'Тренер Пётр Орлов назвал клуб «большой дружной семьёй».', ['Пётр Орлов']],
  // A man's name in another case is no woman's
  [
    'pl',
    'Partia wybrała Tomasza Kowala. „To dla mnie zaszczyt i wielka radość” – powiedział.',
    ['Tomasza Kowala'],
  ],
  // A town behind an office is nobody
  ['id', '"Kami siap menang," kata pelatih Persib, Bandung, Minggu.', ['Persib']],
  // In an aside stands another
  ['es', '“No venderé la casa”, dijo, citando a su abogado, Juan Pérez.', [null]],
  // A sentence ends an office
  ['vi', 'Bác sĩ đã đến. Chị Lê Thị Hoa kể: "Nhà tôi ngập nặng từ đêm qua".', ['Lê Thị Hoa']],
])('%s, and nobody else: %s', (language, text, who) => {
  expect(whoSays(language, text)).toEqual(who);
});
