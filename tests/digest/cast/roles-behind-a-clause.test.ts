import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../quotes/speaker/speakers.ts';

const last = (language: string, text: string): string =>
  nameAndRole(speakersIn(language, text).at(-1) ?? null);

it.each([
  // The verb and the subject before an office are no part of it
  ['no', 'Klubben sparket trener Ola Ek. «Det var en bra dag», sier Ek.', 'Ola Ek, trener'],
  ['no', 'Byen hyllet ordfører Ulla Ek. «Det var en bra dag», sier Ek.', 'Ulla Ek, ordfører'],
  ['sv', 'Polisen hörde direktören Ulla Ek. ”Det var bra”, säger Ek.', 'Ulla Ek, direktören'],
  ['da', 'Klubben fyrede træner Ole Ek. »Det var en god dag«, siger Ek.', 'Ole Ek, træner'],
  ['nl', 'De buurt bedankte wethouder Tess Tol. „Het was mooi”, zegt Tol.', 'Tess Tol, wethouder'],
  [
    'nl',
    'De gemeente ontsloeg directeur Tess Tol. „Het was mooi”, zegt Tol.',
    'Tess Tol, directeur',
  ],
  [
    'nl',
    'Gisteren prees minister Jan Roos directeur Tess Tol. „Het was mooi”, zegt Tol.',
    'Tess Tol, directeur',
  ],
  ['pl', 'Policja zatrzymała burmistrz Annę Lis. „To był błąd” – mówi Lis.', 'Annę Lis, burmistrz'],
  // … and behind a place the person is still who "she" means
  [
    'pl',
    'W Krakowie wystąpiła minister Anna Lis. „To był błąd” – powiedziała.',
    'Anna Lis, minister',
  ],
  ['cs', 'Do Prahy přijel prezident Jan Hlad. „Byl to dobrý den,“ řekl.', 'Jan Hlad, prezident'],
  ['nl', 'Naar Utrecht kwam minister Tess Tol. „Het was mooi”, zei ze.', 'Tess Tol, minister'],
  [
    'pl',
    'Przeciw Legii zagrał napastnik Jan Lis. „To był błąd” – powiedział.',
    'Jan Lis, napastnik',
  ],
  // Whose university it is, in Finnish
  [
    'fi',
    '”Silta on kiinni”, sanoo Oulun yliopiston professori Anna Salo.',
    'Anna Salo, Oulun yliopiston professori',
  ],
  [
    'fi',
    '”Silta on kiinni”, kertoo Oulun satamalaitoksen päivystävä palomestari Anna Salo.',
    'Anna Salo, Oulun satamalaitoksen päivystävä palomestari',
  ],
  // One adjective is
  ['no', '«Det var en bra dag», sier daglig leder Ola Ek.', 'Ola Ek, daglig leder'],
  [
    'sv',
    '”Det var bra”, säger den isländska meteorologen Ulla Ek.',
    'Ulla Ek, isländska meteorologen',
  ],
  [
    'da',
    '»Det var godt«, siger administrerende direktør Ole Ek.',
    'Ole Ek, administrerende direktør',
  ],
  ['nl', '„Het was mooi”, aldus technisch directeur Jan Tol.', 'Jan Tol, technisch directeur'],
  [
    'pl',
    'Islandzka meteorolog Anna Lis pyta. „To błąd” – mówi Lis.',
    'Anna Lis, Islandzka meteorolog',
  ],
  // … and adjectives of the language
  [
    'sv',
    'Göteborgs tekniska direktör Ola Ek kom. ”Det var bra”, säger Ek.',
    'Ola Ek, Göteborgs tekniska direktör',
  ],
  [
    'no',
    'Den forrige amerikanske presidenten Ola Ek kom. «Det var bra nok», sier Ek.',
    'Ola Ek, forrige amerikanske presidenten',
  ],
  [
    'da',
    'Partiets politiske ordfører Ole Ek kom. »Det var en god dag«, siger Ek.',
    'Ole Ek, Partiets politiske ordfører',
  ],
  [
    'pl',
    'Nowy islandzki ambasador Jan Lis pyta. „To był błąd” – mówi Lis.',
    'Jan Lis, Nowy islandzki ambasador',
  ],
  [
    'cs',
    'Známý pražský lékař Jan Hlad přijel. „Byl to dobrý den,“ řekl Hlad.',
    'Jan Hlad, Známý pražský lékař',
  ],
  [
    'it',
    'Il noto giovane attore Marco Rossi è qui. «Era bello», ha detto Rossi.',
    'Marco Rossi, noto giovane attore',
  ],
  ['fr', 'La jeune romancière Anne Gil rit. « C’est bon », dit Gil.', 'Anne Gil, jeune romancière'],
])('%s: %s', (language, text, who) => {
  expect(last(language, text)).toBe(who);
});
