import { expect, test } from 'vitest';
import { calledBy, speakersIn } from '../speakers.ts';

const who = (language: string, text: string): (string | null)[] =>
  speakersIn(language, text).map(calledBy);

test.each([
  [
    'ko',
    '강민서 시장은 다리를 열었다. 그는 “이 다리는 백 년을 버틸 것이다”라고 말했다.',
    ['강민서'],
  ],
  ['ko', '강민서 시장은 다리를 열었다.|“이 다리는 백 년을 버틸 것이다”라고 말했다.', ['강민서']],
  [
    'ko',
    '강민서 시장은 “다리가 필요하다”고 말했다. 이어 “예산은 충분하다”고 덧붙였다.',
    ['강민서', '강민서'],
  ],
  ['ja', '岡田健市長は橋を開いた。「この橋は百年持つ」と述べた。', ['岡田健']],
  [
    'ja',
    '岡田健市長は「橋が必要だ」と話した。さらに「予算は足りる」と強調した。',
    ['岡田健', '岡田健'],
  ],
  ['zh', '高文市长昨天为大桥剪彩。他表示：“这座桥可以使用一百年以上。”', ['高文']],
  [
    'zh',
    '高文市长指出：“这座桥可以使用一百年以上。”他还强调：“预算是足够的，不会加税。”',
    ['高文', '高文'],
  ],
])('in %s “he”, or nobody, is who the sentence before is about: %s', (language, text, names) => {
  expect(who(language, text)).toEqual(names);
});

test.each([
  [
    'ko',
    '강민서 시장은 다리를 열었다. 비가 많이 왔다. 그는 “이 다리는 정말로 튼튼한 다리이다”라고 말했다.',
  ],
  [
    'ja',
    '岡田健市長は会見を開いた。「説明が足りない、この橋は本当に危ないのではないか」と批判された。',
  ],
  ['zh', '高文市长与林月教练会面。他表示：“这是一次很好的会面，我们谈了很多很多关于大桥的事情。”'],
])(
  'in %s nobody is named where the sentence before has no subject of its own: %s',
  (language, text) => {
    expect(who(language, text)).toEqual([null]);
  },
);

test.each([
  [
    'es',
    'La consejera de Salud, Pilar Ansa, abrió ayer un centro. «Hacía falta», señaló. Además, precisó: «Habrá más médicos».',
    ['Pilar Ansa', 'Pilar Ansa'],
  ],
  [
    'it',
    "Meno code agli sportelli: l'assessore ai Trasporti Dario Lenzi ha presentato il piano. «Si parte a giugno», ha osservato. Poi ha aggiunto: «Costa poco».",
    ['Dario Lenzi', 'Dario Lenzi'],
  ],
  [
    'pt',
    'O secretário de Saúde, Rui Castelo, anunciou ontem a obra. «Fazia falta», sublinhou. E acrescentou: «Vamos contratar médicos».',
    ['Rui Castelo', 'Rui Castelo'],
  ],
  [
    'fr',
    'La maire, Lucie Prat, a ouvert le pont. « Il tiendra cent ans », a-t-elle dit. Et d’ajouter : « Le péage est supprimé. »',
    ['Lucie Prat', 'Lucie Prat'],
  ],
  [
    'es',
    'Justo Vidal, relojero de Osco, cumplió cien años. «Mi padre vendía relojes», recuerda entre risas.',
    ['Justo Vidal'],
  ],
  [
    'fr',
    'Justin Arnal, horloger à Osque, a fêté ses cent ans. « Mon père vendait des montres », se souvient-il en riant.',
    ['Justin Arnal'],
  ],
])(
  'in %s whoever has the word keeps it where the next verb has no subject: %s',
  (language, text, names) => {
    expect(who(language, text)).toEqual(names);
  },
);

test.each([
  ['it', 'La polizia ha arrestato Marco Renzi. «Lo cercavamo da anni», ha aggiunto ieri.', [null]],
  [
    'es',
    'La policía detuvo al ladrón Marco Renda. Después añadió: «Lo buscábamos desde el año pasado».',
    [null],
  ],
  [
    'it',
    'Il sindaco Ugo Nardi ha visto la preside Lea Conti. Poi ha aggiunto il bidello: «Mancano i banchi».',
    ['il bidello'],
  ],
])('in %s nobody has it who is not plainly its subject: %s', (language, text, names) => {
  expect(who(language, text)).toEqual(names);
});

test.each([
  [
    'es',
    '«El puente aguanta», dijo Blas Ruiz.|«Lo hemos medido dos veces», agregó.',
    ['Blas Ruiz', 'Blas Ruiz'],
  ],
  [
    'es',
    '«El puente aguanta», dijo Blas Ruiz en el puerto. «Lo hemos medido dos veces -agregó-. Vamos a abrirlo el lunes».',
    ['Blas Ruiz', 'Blas Ruiz', 'Blas Ruiz'],
  ],
  [
    'es',
    '«El puente aguanta», dijo Blas Ruiz ante la alcaldesa Ana Gil.|«Lo hemos medido dos veces», agregó.',
    ['Blas Ruiz', null],
  ],
])(
  'in %s a verb without a subject goes on with whoever spoke last, where nobody else was named: %s',
  (language, text, names) => {
    expect(who(language, text)).toEqual(names);
  },
);

test.each([
  [
    'it',
    'Arrivano mille posti. Lo ha annunciato la ministra Fiamma Reali. «È il bando più veloce», ha sottolineato.',
    ['Fiamma Reali'],
  ],
  [
    'es',
    'Habrá mil plazas. Así lo anunció Blas Ruiz. «Es la mayor oferta», subrayó.',
    ['Blas Ruiz'],
  ],
])('in %s the sentence before may end with its subject: %s', (language, text, names) => {
  expect(who(language, text)).toEqual(names);
});
