import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

type Told = Readonly<{
  title: string;
  lede: string;
  /** Nobody takes it, so that what follows has nothing before it. */
  filler: readonly string[];
  leaning: readonly string[];
  /** Go on from nothing. */
  alone: readonly string[];
}>;

const LANGUAGES: Readonly<Record<string, Told>> = {
  cs: {
    title: 'Osk zavírá dva mosty',
    lede: 'Město Osk zavřelo v pondělí dva mosty pro nákladní auta kvůli vysoké vodě.',
    filler: [
      'Čtěte více o vysoké vodě v kraji.',
      'Jak jsme informovali, řeka se v květnu vylila.',
      'Foto: Jan Vlk',
    ],
    leaning: [
      'Dodal, že oprava potrvá do konce roku.',
      'Podle něj ocelové pilíře další zimu nevydrží.',
      'Navíc dá rada na opravu osm milionů.',
      'Jeho rozhodnutí přišlo o dva roky později.',
    ],
    alone: ['Každý den tam přes řeku přejede přes tři sta nákladních aut.'],
  },
  fi: {
    title: 'Osk sulkee kaksi siltaa',
    lede: 'Oskin kaupunki sulki maanantaina kaksi siltaa kuorma-autoilta korkean veden vuoksi.',
    filler: [
      'Lue lisää alueen korkeasta vedestä.',
      'Kuva: Matti Susi',
      'Tämä juttu on päivitetty illalla.',
    ],
    leaning: [
      'Hänen mukaansa korjaus kestää vuoden loppuun.',
      'Lisäksi neuvosto käyttää korjaukseen kahdeksan miljoonaa.',
      'Siksi teräspilarit eivät kestä enää yhtä talvea.',
    ],
    alone: ['Joka päivä joen yli kulkee yli kolmesataa kuorma-autoa.'],
  },
  pl: {
    title: 'Osk zamyka dwa mosty',
    lede: 'Miasto Osk zamknęło w poniedziałek dwa mosty dla ciężarówek z powodu wysokiej wody.',
    filler: [
      'Czytaj więcej o wysokiej wodzie w regionie.',
      'Przypomnijmy, że mosty zbudowano przed wojną.',
      'Jak informowaliśmy wcześniej, rzeka wylała w maju.',
      'Książkę o mostach można kupić w naszym sklepie.',
    ],
    leaning: [
      'Dodał, że naprawa potrwa do końca roku.',
      'Według niego stalowe filary nie wytrzymają kolejnej zimy.',
      'Ponadto rada przeznaczy na remont osiem milionów.',
      'Jego zdaniem decyzja zapadła o dwa lata za późno.',
    ],
    alone: ['Co dzień przez rzekę przejeżdża tam ponad trzysta ciężarówek.'],
  },
  ru: {
    title: 'Оск закрывает два моста',
    lede: 'Город Оск закрыл в понедельник два моста для грузовиков из-за высокой воды.',
    filler: [
      'Напомним, мосты построили ещё до войны.',
      'Ранее сообщалось о трещинах в опорах моста.',
      'Читайте также о высокой воде в соседнем районе.',
      'Мы следим за развитием событий на реке.',
    ],
    leaning: [
      'Она добавила, что ремонт продлится до конца года.',
      'По его словам, опоры не выдержат новой зимы.',
      'Кроме того, совет выделит на ремонт восемь миллионов.',
      'Сама она живёт на другом берегу этой реки.',
    ],
    alone: ['Каждый день через реку проезжает больше трёхсот грузовиков.'],
  },
  tr: {
    title: 'Osk iki köprüyü kapattı',
    lede: 'Osk Belediyesi, yükselen su nedeniyle iki köprüyü pazartesi günü kamyonlara kapattı.',
    filler: [
      'Hatırlanacağı gibi köprüler savaştan önce yapılmıştı.',
      'Fotoğrafların tamamı için hemen buraya tıklayın.',
      'Köprüler hakkındaki kitabı almak için bağlantıya göz atın.',
    ],
    leaning: [
      'Ona göre ayaklar yeni bir kışa dayanamaz.',
      'Ayrıca meclis onarım için sekiz milyon ayıracak.',
      'Kendisi yıllardır nehrin öbür yakasında yaşıyor.',
      'Bunun yanı sıra korkuluklar da tamamen yenilenecek.',
    ],
    alone: ['Her gün nehrin üzerinden üç yüzden fazla kamyon geçiyor.'],
  },
  ar: {
    title: 'أوسك تغلق جسرين',
    lede: 'أغلقت مدينة أوسك يوم الاثنين جسرين أمام الشاحنات بسبب ارتفاع منسوب المياه.',
    filler: [
      'يذكر أن الجسرين شيدا قبل الحرب بعشرة أعوام.',
      'وكما ذكرنا سابقا فاض النهر في شهر مايو.',
      'تابعونا على صفحات التواصل لمعرفة كل جديد.',
    ],
    leaning: [
      'وأضافت أن الإصلاح سيستمر حتى نهاية العام الحالي.',
      'وبحسب قوله لن تتحمل الأعمدة شتاء جديدا.',
      'ومن ناحية أخرى خصص المجلس ثمانية ملايين للإصلاح.',
      'وكانت قد سكنت على الضفة الأخرى عشرين عاما.',
    ],
    alone: ['وتعبر النهر كل يوم أكثر من ثلاثمئة شاحنة كبيرة.'],
  },
  ko: {
    title: '오스크, 다리 두 곳 폐쇄',
    lede: '오스크시는 강물이 불어나 월요일 다리 두 곳의 화물차 통행을 막았다.',
    filler: [
      '앞서 보도한 대로 강은 지난 5월에도 넘쳤다.',
      '자세한 내용은 시청 홈페이지를 참고하면 된다.',
      '본지는 후속 보도를 계속 이어갈 예정이다.',
    ],
    leaning: [
      '그는 보수 공사가 연말까지 이어진다고 덧붙였다.',
      '그에 따르면 기둥은 새 겨울을 버티지 못한다.',
      '이에 따라 시의회는 공사비 8백만을 배정한다.',
    ],
    alone: ['하루에 화물차 3백 대 이상이 강을 건너다닌다.'],
  },
  ja: {
    title: 'オスク市、二つの橋を閉鎖',
    lede: 'オスク市は月曜日、川の増水のため二つの橋でトラックの通行を止めた。',
    filler: [
      '既報の通り、川は5月にもあふれている。',
      '詳細は市の公式サイトをご覧ください。',
      '本紙は引き続きこの問題を取材していく。',
    ],
    leaning: [
      '彼女は工事が年末まで続くと付け加えた。',
      '同氏によると、橋脚は次の冬に耐えられない。',
      '同委員長によると、判断は2年遅かったという。',
      'このため、議会は8百万を工事に充てる。',
    ],
    alone: ['毎日3百台を超えるトラックが川を渡っている。'],
  },
  zh: {
    title: '奥斯克关闭两座大桥',
    lede: '由于水位上涨，奥斯克市周一禁止卡车通过两座大桥。',
    filler: [
      '据此前报道，这条河今年五月也曾泛滥。',
      '欲了解更多详情，请登录市政府官网。',
      '本报将持续关注两座大桥的修复进展。',
    ],
    leaning: [
      '她还说，维修工程将持续到今年年底。',
      '他认为，桥墩撑不过下一个冬天。',
      '此外，市议会将为工程拨款八百万。',
    ],
    alone: ['每天有三百多辆卡车从这条河上驶过。'],
  },
  pt: {
    title: 'Osk fecha duas pontes',
    lede: 'A cidade de Osk fechou na segunda-feira duas pontes a caminhões por causa da cheia.',
    filler: [
      'Leia mais sobre a cheia nos bairros da região.',
      'Veja as fotos das duas pontes na galeria.',
      'Inscreva-se já e receba as notícias no nosso canal.',
    ],
    leaning: [
      'Segundo ela, a obra vai durar até o fim do ano.',
      'Além disso, a câmara vai gastar oito milhões na obra.',
      'Disse ainda que os pilares não aguentam outro inverno.',
    ],
    alone: ['Mais de trezentos caminhões passam todos os dias pelo rio.'],
  },
  nl: {
    title: 'Osk sluit twee bruggen',
    lede: 'De stad Osk heeft maandag twee bruggen voor vrachtwagens gesloten vanwege hoog water.',
    filler: [
      'Lees verder over het hoge water in de streek.',
      'Zoals eerder gemeld trad de rivier in mei buiten haar oevers.',
      'Bekijk hier alle beelden van de twee bruggen.',
    ],
    leaning: [
      'Volgens haar duurt het werk tot het einde van het jaar.',
      'Bovendien trekt de raad acht miljoen uit voor het werk.',
      'Verder zei ze dat de pijlers geen winter meer houden.',
    ],
    alone: ['Iedere dag rijden er ruim driehonderd vrachtwagens over de rivier.'],
  },
  uk: {
    title: 'В Оску закрили два мости',
    lede: 'Місто Оськ у понеділок закрило для вантажівок два мости через високу воду.',
    filler: [
      'Нагадаємо, у травні річка вже виходила з берегів.',
      'Як повідомлялося раніше, опори перевіряли навесні.',
      'Читайте також: найвищі паводки десятиліття у країні.',
      'Підписуйтесь на наш канал, щоб не пропустити новини міста.',
    ],
    leaning: [
      'За її словами, роботи триватимуть до кінця року.',
      'Крім того, рада витратить на ремонт вісім мільйонів.',
      'Додала, що опори не витримають ще однієї зими.',
    ],
    alone: ['Щодня річку перетинають понад триста вантажівок.'],
  },
  sv: {
    title: 'Osk stänger två broar',
    lede: 'Staden Osk stängde i måndags två broar för lastbilar på grund av högt vatten.',
    filler: [
      'Läs mer om det höga vattnet i trakten.',
      'Som vi tidigare rapporterat svämmade ån över i maj.',
      'Klicka här för att se alla bilder på de två broarna.',
    ],
    leaning: [
      'Enligt henne pågår arbetet till årets slut.',
      'Dessutom lägger kommunen åtta miljoner på arbetet.',
      'Vidare sade hon att pelarna inte klarar en vinter till.',
    ],
    alone: ['Varje dag kör fler än trehundra lastbilar över ån.'],
  },
  da: {
    title: 'Osk lukker to broer',
    lede: 'Byen Osk lukkede mandag to broer for lastbiler på grund af højvande.',
    filler: [
      'Læs mere om det høje vand på egnen.',
      'Som vi tidligere har skrevet gik åen over sine bredder i maj.',
      'Klik her og se alle billeder af de to broer.',
    ],
    leaning: [
      'Ifølge hende varer arbejdet til årets udgang.',
      'Desuden bruger kommunen otte millioner på arbejdet.',
      'Videre sagde hun, at pillerne ikke holder til en vinter mere.',
    ],
    alone: ['Hver dag kører flere end trehundrede lastbiler over åen.'],
  },
  no: {
    title: 'Osk stenger to broer',
    lede: 'Byen Osk stengte mandag to broer for lastebiler på grunn av høyt vann.',
    filler: [
      'Les mer om det høye vannet i distriktet.',
      'Som vi tidligere har skrevet gikk elva over sine bredder i mai.',
      'Klikk her for å se alle bilder av de to broene.',
    ],
    leaning: [
      'Ifølge henne varer arbeidet til utgangen av året.',
      'Dessuten bruker kommunen åtte millioner på arbeidet.',
      'Videre sa hun at pilarene ikke tåler en vinter til.',
    ],
    alone: ['Hver dag kjører flere enn trehundre lastebiler over elva.'],
  },
};

describe.each(Object.entries(LANGUAGES))(
  '%s',
  (language, { title, lede, filler, leaning, alone }) => {
    const between = filler[0] ?? '';

    test.each(filler)('what tells nothing is left out: %s', (sentence) => {
      expect(told([lede, sentence], { title, language })).toEqual([lede]);
    });

    test.each(leaning)('a sentence is not told without what it goes on from: %s', (sentence) => {
      expect(told([lede, between, sentence], { title, language })).toEqual([lede]);
    });

    test.each(alone)('and one that goes on from none is told: %s', (sentence) => {
      expect(told([lede, between, sentence], { title, language })).toEqual([lede, sentence]);
    });
  },
);

test('a text that a page prints twice is told once', () => {
  const { title, lede, alone } = LANGUAGES['pl'] ?? { title: '', lede: '', alone: [] };
  expect(told([lede, ...alone, lede], { title, language: 'pl' })).toEqual([lede, ...alone]);
});

test('the question of an interview is not its first sentence', () => {
  const paragraphs = [
    'Dans votre livre, vous dites que la ville oublie ses ponts. Pourquoi les ponts ?',
    'La ville de Osk a fermé deux ponts aux camions depuis le mois de mai.',
  ];
  expect(told(paragraphs, { title: 'Les ponts de Osk', language: 'fr' })).toEqual(
    paragraphs.slice(1),
  );
});
