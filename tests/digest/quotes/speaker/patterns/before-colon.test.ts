import { expect, test } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const last = (language: string, text: string): string =>
  nameAndRole(speakersIn(language, text).at(-1) ?? null);

test.each([
  ['it', 'La sindaca Anna Croce: «Aspettiamo tutti le verifiche».', 'Anna Croce, sindaca'],
  [
    'fr',
    'Le port est fermé. Paul Roux, maire de Osk : « Nous attendons les résultats. »',
    'Paul Roux, maire de Osk',
  ],
])('%s: %s', (language, text, who) => {
  expect(last(language, text)).toBe(who);
});

test.each([
  ['it', 'Il messaggio al sindaco Elio Prandi: «Aspettiamo tutti le verifiche».'],
  ['fr', 'Une banderole contre le maire Paul Roux : « Nous attendons les résultats. »'],
  ['es', 'La carta a la alcaldesa Ana Gil: «Esperamos ahora los resultados».'],
  ['pt', 'Faixa contra o prefeito Rui Gil: "Esperamos agora os resultados."'],
  ['fr', 'La foule a applaudi le maire Paul Roux : « Nous sommes fiers de vous. »'],
  ['it', 'I tifosi fischiano il presidente Elio Prandi: «Deve vendere subito la squadra».'],
  ['pt', 'O tribunal absolveu o ex-prefeito Rui Gil: "O réu não desviou nada."'],
  ['it', 'In sala il nuovo film con Elio Prandi: «La notte».'],
])('%s: %s names nobody', (language, text) => {
  expect(last(language, text)).toBe('');
});

test.each([
  // Where an office is, and behind it who has it
  [
    'da',
    'Borgmester i Osk Kommune Torben Lund trak sig. »Jeg har ikke tilliden mere«, skriver han.',
    'Torben Lund, Borgmester i Osk Kommune',
  ],
  [
    'pl',
    '– Stan mostu jest zły – tłumaczy Kamil Wilk, zastępca dyrektora Zarządu Dróg.',
    'Kamil Wilk, zastępca dyrektora Zarządu Dróg',
  ],
  [
    'pl',
    'Zdaniem prezesa Głównej Izby Rybackiej Pawła Grobla to „krok w dobrą stronę”.',
    'Pawła Grobla, prezesa Głównej Izby Rybackiej',
  ],
  // A given name alone
  [
    'es',
    '«Es agotador pero seguimos», cuenta Lucía, enfermera desde hace ocho años.',
    'Lucía, enfermera desde hace ocho años',
  ],
  // Where somebody posts is nobody
  [
    'nl',
    '„Mijn lichaam is op”, schrijft de drievoudig kampioene op Instagram.',
    'de drievoudig kampioene',
  ],
])('%s: %s', (language, text, who) => {
  expect(last(language, text).replace(/^, /u, '')).toBe(who);
});
