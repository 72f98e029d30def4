import { expect, it } from 'vitest';
import { nameAndRole, shownSpeakers, speakersIn } from '../quotes/speaker/speakers.ts';

const last = (language: string, text: string): string =>
  nameAndRole(speakersIn(language, text).at(-1) ?? null);

it.each([
  // Whoever goes away from a meeting is none of those who were met
  [
    'es',
    'Tras ver al juez y hablar con el alcalde, Ana Ros, de 54 años, salió. «Es poco», dijo Ros.',
    'Ana Ros',
  ],
  [
    'fr',
    'Après l’entretien avec le maire, Anne Ros, 54 ans, riait. « C’est bon », a dit Ros.',
    'Anne Ros',
  ],
  [
    'it',
    'Dopo il colloquio con il sindaco, Anna Rossi, 49 anni, ride. «È bello», ha detto Rossi.',
    'Anna Rossi',
  ],
  [
    'pt',
    'Depois da conversa com o prefeito, Ana Rosa, de 38 anos, chorou. “É pouco”, disse Rosa.',
    'Ana Rosa',
  ],
  [
    'de',
    'Nach dem Treffen mit dem Bürgermeister ging Ute Roth heim. „Das reicht nicht“, sagte Roth.',
    'Ute Roth',
  ],
  // and an apposition stays one
  ['es', 'El alcalde, Juan Ros, de 54 años, salió. «Es muy poco», dijo Ros.', 'Juan Ros, alcalde'],
  [
    'es',
    'Tras hablar con el alcalde, Juan Ros, de 54 años, los vecinos salieron. «Es poco», dijo Ros.',
    'Juan Ros, alcalde',
  ],
  [
    'fr',
    'Elle était là avec le maire, Jean Ros, 54 ans, qui riait. « C’est bon », a dit Ros.',
    'Jean Ros, maire',
  ],
  [
    'de',
    'Der Sprecher der Polizei Ulf Roth kam. „Das reicht nicht“, sagte Roth.',
    'Ulf Roth, Sprecher der Polizei',
  ],
  // A body with an article that hangs on it is no person
  [
    'fr',
    'L’université Osk-2 se lève, raconte Antoine, 32 ans. « Je suis très inquiet », glisse-t-il.',
    'Antoine',
  ],
  [
    'fr',
    'L’hôpital Osk ferme. « Je suis très inquiet », dit le directeur de l’hôpital, Luc Petit.',
    'Luc Petit, directeur de l’hôpital',
  ],
  // A party by its letters
  ['pl', 'Poseł PrO Andrzej Lis nazwał plan „wielkim błędem rządu”.', 'Andrzej Lis, Poseł PrO'],
  // A town in the second case before a name in it
  [
    'cs',
    'Podle starostky Lhoty Aleny Krátké je most „velmi nebezpečný pro auta“.',
    'Aleny Krátké, starostky Lhoty',
  ],
])('%s: %s', (language, text, who) => {
  expect(last(language, text)).toBe(who);
});

it.each([
  ['sv', 'Ida Sol slutar i laget. ”Kroppen orkar inte mer nu”, säger 31-åringen.', 'Ida Sol'],
  ['no', 'Ida Sol gir seg. «Kroppen orker ikke mer nå», skriver 31-åringen på nettet.', 'Ida Sol'],
  ['da', 'Ida Sol stopper. »Kroppen kan ikke mere nu«, siger den 31-årige.', 'Ida Sol'],
  ['sv', 'Ida Sol mötte Ulla Ek. ”Det var en rolig kväll”, säger 31-åringen.', null],
  ['sv', 'Ida Sol grep en 31-åring. ”Jag gjorde inget fel”, säger 31-åringen.', null],
  ['sv', 'Ida Sol slutar i laget. ”Det var en rolig kväll”, säger läraren.', null],
])('by an age, %s: %s', (language, text, name) => {
  expect(shownSpeakers(text, { language }).at(-1)?.name ?? null).toBe(name);
});
