import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { guessLanguage, languageOf } from '../../src/text/language.ts';

test.each([
  ['en', 'The minister said that talks with the union will go on in the city.'],
  ['de', 'Der Minister sagte, dass die Gespräche mit der Gewerkschaft nicht enden.'],
  ['fr', 'Le ministre a dit que les négociations avec le syndicat ne sont pas finies.'],
  ['es', 'El ministro dijo que las conversaciones con el sindicato no han terminado.'],
  ['it', 'Il ministro ha detto che i colloqui con il sindacato non sono finiti.'],
  ['pt', 'O ministro disse que as conversas com o sindicato não terminaram, mas são difíceis.'],
  ['nl', 'De minister zei dat het gesprek met de bond niet voorbij is.'],
  ['sv', 'Ministern sade att det inte är slut och att han har tid.'],
  ['pl', 'Minister powiedział, że rozmowy nie są zakończone, ale jest nadzieja.'],
  ['tr', 'Bakan, görüşmelerin devam edeceğini ve bunun için çok zaman olduğunu söyledi.'],
  ['ru', 'Министр сказал, что переговоры с профсоюзом ещё не закончены и мы ждём.'],
  ['uk', 'Міністр сказав, що переговори ще не закінчені, і ми чекаємо.'],
  ['bg', 'Министърът каза, че преговорите не са приключили и ще продължат.'],
  ['ja', '大臣は交渉が終わっていないと述べた。'],
  ['zh', '部长说谈判还没有结束。'],
  ['ko', '장관은 협상이 끝나지 않았다고 말했다.'],
  ['ar', 'قال الوزير إن المحادثات لم تنته بعد.'],
  ['fa', 'وزیر گفت که گفتگوها هنوز پایان نیافته است.'],
  ['ur', 'وزیر نے کہا کہ مذاکرات ابھی ختم نہیں ہوئے۔'],
  ['hi', 'मंत्री ने कहा कि वार्ता समाप्त नहीं हुई है।'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες δεν τελείωσαν.'],
  ['he', 'השר אמר שהשיחות לא הסתיימו.'],
])('tells %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['bg', 'Няма пострадали, съобщиха от пристанището.'],
  ['bg', 'Мостът на Оск беше отворен в петък.'],
  ['ru', 'Объезд моста закрыт. Субъект и адъютант ждут.'],
  ['mk', 'Мостот на Оск повторно е отворен во петокот, јави пристаништето.'],
  ['sr', 'Мост у Оску поново је отворен у петак, рекао је Њежић.'],
])('tells %s by its letters and smallest words', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['sl', 'Trajekt v Osku so v petek spet odprli. Dela so stala tri milijone, je povedal župan.'],
  ['cs', 'Přívoz v Osku v pátek znovu otevřeli. Práce stály tři miliony, řekl starosta.'],
])('takes no kin of Czech for it: %s', (language, text) => {
  expect(languageOf(text, null).language).toBe(language);
});

test('a text that gives no hint is taken for English', () => {
  for (const text of ['', '12 34', '???', 'Xkcd']) expect(guessLanguage(text)).toBe('en');
});

test('a foreign name does not change the language', () => {
  expect(
    guessLanguage('The company, known as 三菱 at home, said that it will close the plant.'),
  ).toBe('en');
});

test('any text gives a language and never an error', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(guessLanguage(text)).toMatch(/^[a-z]{2}$/);
    }),
  );
});
