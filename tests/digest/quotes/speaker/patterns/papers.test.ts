import { expect, it } from 'vitest';
import { calledBy, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string | null =>
  calledBy(speakersIn(language, text).at(-1));

it.each([
  ['fr', '« Tout ira bien », peut-on lire dans un communiqué du port.', 'un communiqué du port'],
  ['it', '«Andrà tutto bene», si legge in una nota del porto.', 'una nota del porto'],
  ['es', '«Todo irá bien», se lee en un comunicado del puerto.', 'un comunicado del puerto'],
  ['es', '«Todo irá bien», reza el comunicado del puerto.', 'el comunicado del puerto'],
  ['nl', '“Het komt allemaal goed”, staat in een brief van de haven.', 'een brief van de haven'],
  ['ru', '«Всё будет хорошо», — говорится в заявлении порта.', 'в заявлении порта'],
  ['uk', '«Усе буде добре», — ідеться в заяві порту.', 'в заяві порту'],
  ['pl', '„Wszystko będzie dobrze” – czytamy w komunikacie portu.', 'w komunikacie portu'],
])('a paper in which one reads it says it, %s: %s', (language, text, paper) => {
  expect(shown(language, text)).toBe(paper);
});

it.each([
  ['pl', '– To wielkie kłamstwo – odparła posłanka Ewa Wilk.', 'Ewa Wilk'],
  [
    'pl',
    '– Zrujnował pan miasto – rzucił Jan Wilk. – To jest kłamstwo – odparła Ewa Lis.',
    'Ewa Lis',
  ],
  ['nl', '“Wij gaan tot het eind door”, zeggen Anna Smit en Karin Vos.', 'Anna Smit en Karin Vos'],
  ['es', 'El prefecto Pablo Lago habló de «una noche terrible».', 'Pablo Lago'],
  ['it', 'La giuria ha elogiato «una lingua aspra e chiara».', 'La giuria'],
  ['uk', 'Журі відзначило «сувору і світлу мову».', 'Журі'],
  ['tr', 'Başkan Murat Er’e göre yönetim “her türlü öneriyi reddediyor”.', 'Murat Er'],
  ['tr', '“Bu yasa herkes için” açıklamasını yapan Bakan Murat Er, gitti.', 'Murat Er'],
])('whose words these verbs tell is named, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});

it.each([
  [
    'es',
    'El alcalde Pablo Lago habló del mar. «Nadie pasará frío», prometió el miércoles.',
    'Pablo Lago',
  ],
  ['es', '«De noche no se duerme aquí», se queja un vecino.', 'un vecino'],
  [
    'es',
    '«Es una vergüenza total», acusó la dirigente nacional del Partido Azul, Julia Gil.',
    'Julia Gil',
  ],
  ['ru', '«Решение ещё не принято», — рассказал источник в порту.', 'источник'],
  ['ru', 'По версии следствия, водитель «отвлёкся на телефон».', 'следствия'],
  [
    'ru',
    '«Цех будет работать», — сообщили в пресс-службе компании «Полюс-Сталь».',
    'пресс-службе компании «Полюс-Сталь»',
  ],
  [
    'pt',
    'Rui Gil foi detido. "Levava o dinheiro num saco", disse à Atlanta fonte da investigação.',
    'fonte da investigação',
  ],
])('whoever speaks is no day and no place, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});

it.each([
  ['es', '«Nos faltó un gol», lamentó tras el partido el técnico Hugo Prado.', 'técnico'],
  ['es', '«Nos faltó un gol», dijo al término del encuentro el técnico Hugo Prado.', 'técnico'],
  [
    'fr',
    '« Il manque un but », a regretté après la rencontre l’entraîneur Luc Prat.',
    'entraîneur',
  ],
  ['fr', '« Il manque un but », a lancé devant la presse l’entraîneur Luc Prat.', 'entraîneur'],
  ['it', '«È mancato un gol», ha ammesso a fine gara il tecnico Ugo Prati.', 'tecnico'],
  ['it', '«È mancato un gol», ha detto dopo la partita il tecnico Ugo Prati.', 'tecnico'],
  ['pt', '"Faltou um gol", lamentou após a partida o técnico Hugo Prado.', 'técnico'],
  ['pt', '"Faltou um gol", escreveu nas redes sociais o técnico Hugo Prado.', 'técnico'],
  [
    'ru',
    '«Не хватило гола», — сказал после матча главный тренер «Зари» Илья Лунин.',
    'главный тренер «Зари»',
  ],
  [
    'ru',
    '«Цены вырастут», — заявил в эфире «Радио Волна» директор порта Илья Лунин.',
    'директор порта',
  ],
  [
    'ru',
    'После долгих лет молчания певица Нина Лунина поёт. «Я боялась», — признаётся она.',
    'певица',
  ],
])('when and where it was said is no part of who says it, %s: %s', (language, text, role) => {
  const speaker = speakersIn(language, text).at(-1);
  expect(speaker?.name).toMatch(/^(?:Hugo Prado|Luc Prat|Ugo Prati|(?:Илья|Нина) Лунин(?:а|))$/u);
  expect(speaker?.role).toBe(role);
});

it.each([
  [
    'es',
    'La alcaldesa, Ana Gil, criticó «una espera absurda» y reclamó al Gobierno «un plan de verdad para todos».',
    'Ana Gil',
  ],
  ['es', '«Basta de esperas», dijo Ana Gil, y pidió «un plan de verdad para todos».', 'Ana Gil'],
  [
    'fr',
    'La maire, Anne Roux, a dénoncé « une attente absurde » et a réclamé « un vrai plan de secours pour tous ».',
    'Anne Roux',
  ],
  [
    'it',
    'La sindaca Anna Croce ha parlato di «un’attesa assurda» e ha chiesto «un piano vero per tutti quanti».',
    'Anna Croce',
  ],
  [
    'pt',
    'A prefeita Ana Gil criticou "uma espera absurda" e pediu "um plano de verdade para todos".',
    'Ana Gil',
  ],
  [
    'ru',
    'Мэр Ольга Брандт назвала это «нелепым ожиданием» и потребовала «настоящего плана для всех».',
    'Ольга Брандт',
  ],
  [
    'it',
    'Il prezzo sale. «È una vergogna», dice Anna Croce. Il problema, aggiunge, «non sono i soldi».',
    'Anna Croce',
  ],
  [
    'it',
    'L’attrice Anna Croce torna. «Sono vecchia ormai», scherza. Poi, più seria: «Il palco mi ha salvata».',
    'Anna Croce',
  ],
  [
    'es',
    'La actriz Ana Gil vuelve. «Ya soy vieja», bromea. Luego, más seria: «El teatro me ha salvado».',
    'Ana Gil',
  ],
  [
    'fr',
    '« Je suis vieille », plaisante Anne Roux. Puis, plus grave : « La scène m’a sauvée. »',
    'Anne Roux',
  ],
  [
    'es',
    'La actriz Ana Gil vuelve. «Ya soy vieja», bromea. Entre risas, añade: «El teatro me ha salvado».',
    'Ana Gil',
  ],
  [
    'fr',
    '« Je suis vieille », plaisante Anne Roux. Puis, dans un sourire : « La scène m’a sauvée. »',
    'Anne Roux',
  ],
  ['fr', '« Il n’y a plus de commandes », a résumé le patron, Luc Prat.', 'Luc Prat'],
  ['it', 'La ministra del Mare, Anna Croce, l’ha definita «un punto di partenza».', 'Anna Croce'],
  ['it', '«Non ci sono ordini», ha riassunto il patron, Ugo Prati.', 'Ugo Prati'],
  ['pt', 'A ministra Ana Gil cobrou dos estados "lealdade e muita paciência".', 'Ana Gil'],
  ['ru', '«Цех будет работать», — заявили в дирекции фабрики.', 'дирекции фабрики'],
])('who has spoken goes on behind another verb, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});

it.each([
  [
    'es',
    'Ana Gil criticó «una espera absurda» y el prefecto reclamó «un plan de verdad para todos».',
    'el prefecto',
  ],
  [
    'fr',
    'Anne Roux a dénoncé « une attente absurde » et Luc Prat a réclamé « un vrai plan de secours pour tous ».',
    'Luc Prat',
  ],
])('another who speaks behind “and” has words of his own, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});

it('what somebody is accused of saying he did not surely say', () => {
  expect(
    shown('es', 'Pablo Lago está acusado de llamar «ladrones de mar» a unos agentes.'),
  ).toBeNull();
});

it.each([
  ['pl', '„To jest zła wiadomość” – napisał na X minister portu Jan Wilk.', 'Jan Wilk'],
  ['uk', '«Це дуже погана звістка», – написав у фейсбуці мер Олег Мельник.', 'Олег Мельник'],
  ['cs', '„Je to špatná zpráva,“ napsal na síti X ministr Jan Vlk.', 'Jan Vlk'],
  ['it', '«È una brutta notizia», ha scritto su X il sindaco Marco Testi.', 'Marco Testi'],
  [
    'it',
    'La direttrice dell’asilo, Anna Croce, è qui. «Mancano educatrici», spiega.',
    'Anna Croce',
  ],
  ['tr', 'Bir komşu, “Geceleri hiç uyuyamıyoruz” diye yakındı.', 'Bir komşu'],
])('where it was posted stands between, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});

it.each([
  ['it', "«Andrà tutto bene», si legge in una nota dell'Asl 7.", "una nota dell'Asl 7"],
  [
    'es',
    '«Todo irá bien», informó la Secretaría de Seguridad Pública.',
    'la Secretaría de Seguridad Pública',
  ],
  [
    'it',
    'Secondo la Capitaneria di porto, va tutto «per il meglio da ieri».',
    'la Capitaneria di porto',
  ],
])('a body and its paper are shown with what says which, %s: %s', (language, text, who) => {
  expect(shown(language, text)).toBe(who);
});
