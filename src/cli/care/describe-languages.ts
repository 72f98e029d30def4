import { lacking, LOST } from '../../languages/lacking.ts';
import { LANGUAGES } from '../../languages/languages.ts';

const READ_WHOLE = 'summaries, quotes and their speakers';

/** Which languages are read well, for `doctor`: what whoever runs the bot wants to know. */
export function summariseLanguages(): string {
  const less = LANGUAGES.filter((language) => lacking(language).length > 0);
  return [
    'Languages\n',
    `  ✓  ${names(LANGUAGES.filter((language) => !less.includes(language)))}: ${READ_WHOLE}\n`,
    `  –  ${names(less)} and all others: with less; npm run briefing -- doctor --languages says what\n`,
  ].join('');
}

/** What the bot can't do in which language, for `doctor --languages`: a line for each part of the work. */
export function describeLanguages(): string {
  const whole = LANGUAGES.filter((language) => lacking(language).length === 0);
  const lines = Object.entries(LOST).flatMap(([part, lost]) => {
    const without = LANGUAGES.filter((language) => lacking(language).some((one) => one === part));
    return without.length === 0 ? [] : [`  –  ${names(without)}: ${lost}\n`];
  });
  return [
    'Languages\n',
    `  ✓  ${names(whole)}: ${READ_WHOLE}\n`,
    ...lines,
    '     → add the words to src/languages; every other language is read like these, with less\n',
  ].join('');
}

function names(languages: typeof LANGUAGES): string {
  return languages.map(({ name }) => name).join(', ');
}
