import { expect, test } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const last = (text: string): string => nameAndRole(speakersIn('de', text).at(-1) ?? null);

test.each([
  // An office in another case is shown as a dictionary prints it
  ['Laut dem Abgeordneten Sven Brohl ist der Damm „bald fertig“.', 'Sven Brohl, Abgeordnete'],
  ['Er traf den Präsidenten Sven Brohl. „Es reicht jetzt“, sagte Brohl.', 'Sven Brohl, Präsident'],
  // … and where his office alone stood in the second case
  ['Die Zeit des Trainers Sven Brohl endet. Er sagte: „Es reicht jetzt.“', 'Sven Brohl, Trainer'],
  [
    'Die Frau des Trainers Sven Brohl sagte: „Es reicht jetzt.“',
    'Die Frau des Trainers Sven Brohl',
  ],
  [
    'Der Bruder der Ministerin, Sven Brohl, sagte: „Es reicht jetzt.“',
    'Sven Brohl, Bruder der Ministerin',
  ],
  ['Der Kritiker des Ministers, Sven Brohl, sagte: „Es reicht jetzt.“', 'Sven Brohl'],
  // A calling that is listed as the end of a word is one alone
  ['„Es reicht jetzt“, sagte die Archäologin Uta Brohl.', 'Uta Brohl, Archäologin'],
  ['„Es reicht jetzt“, sagte die Archäologin Dr. Uta Brohl.', 'Uta Brohl, Archäologin'],
  ['„Es reicht jetzt“, sagte Chefarzt PD Dr. Sven Brohl.', 'Sven Brohl, Chefarzt'],
  ['Die Bevollmächtigte, Uta Brohl, widersprach: „Es reicht jetzt.“', 'Uta Brohl, Bevollmächtigte'],
  // Whom an apposition names
  [
    '„Es reicht jetzt“, sagte seine Anwältin, die Kieler Juristin Uta Brohl.',
    'Uta Brohl, Kieler Juristin',
  ],
  // Of whom somebody is the lawyer stands behind the office, and is not who speaks
  [
    'Der Anwalt des Trainers Sven Brohl, Jan Roth, sagte: „Wir werden gegen das Urteil kämpfen.“',
    'Jan Roth, Anwalt des Trainers Sven Brohl',
  ],
  [
    '„Der Damm hält“, sagte die Sprecherin des Ministers Sven Brohl, Uta Roth.',
    'Uta Roth, Sprecherin des Ministers Sven Brohl',
  ],
])('%s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  // A word alone before the verb or its small end is nobody, where the clause names somebody
  ['Scharf äußerte sich dagegen Hafenchef Sven Brohl: „Es reicht jetzt.“', 'Sven Brohl, Hafenchef'],
  [
    'Die Leiterin in Osk, Uta Brohl, kündigte Widerstand an: „Wir gehen jetzt.“',
    'Uta Brohl, Leiterin in Osk',
  ],
  ['Wirtin Uta Brohl räumte Fehler ein: „Wir gehen jetzt.“', 'Uta Brohl, Wirtin'],
  // Words behind a colon, the full stop behind the mark
  [
    'Der Sprecher, Sven Brohl, versuchte mit den Worten zu beruhigen: „Der Damm ist sicher“.',
    'Sven Brohl, Sprecher',
  ],
])('%s', (text, who) => {
  expect(last(text)).toBe(who);
});

test.each([
  ['Anna Kern hatte die Rolle der Köchin Uta Brohl betont: „Wir gehen jetzt.“'],
  ['„Es reicht jetzt“, sagte ein Wirt, den die Köchin Uta Brohl traf.'],
  ['„Es reicht jetzt“, sagte der Wirt, die Köchin Uta Brohl schwieg.'],
])('%s does not name Uta Brohl', (text) => {
  expect(last(text)).not.toContain('Brohl');
});
