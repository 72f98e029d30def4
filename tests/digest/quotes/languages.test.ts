import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../src/digest/reading.ts';

describe('the speaker behind quotation marks', () => {
  it.each([
    ['de', '„Wir gehen“, sagte die Ministerin Anna Roth am Montag.', 'Anna Roth', 'Ministerin'],
    ['de', 'Anna Roth erklärte am Montag: „Wir gehen jetzt.“', 'Anna Roth', null],
    ['de', '»Wir gehen«, so Roth.', 'Roth', null],
    ['fr', '« Nous partons », a déclaré le ministre Paul Roux lundi.', 'Paul Roux', 'ministre'],
    ['fr', 'Selon Paul Roux, la situation est « très grave ».', 'Paul Roux', null],
    ['es', '«Nos vamos», dijo el ministro Juan Rojas.', 'Juan Rojas', 'ministro'],
    ['es', 'Ana Gil aseguró: «Es muy tarde».', 'Ana Gil', null],
    ['ru', '«Мы уходим», — заявил министр Иван Петров.', 'Иван Петров', 'министр'],
    ['ru', 'Анна Ройт сказала: «Уже поздно».', 'Анна Ройт', null],
    ['ja', '佐藤首相は4日、記者団に「行きます」と述べた。', '佐藤', '首相'],
    ['ja', '「行きます」と田中氏は語った。', '田中', '氏'],
    ['zh', '外交部发言人王明周一表示：“我们现在就走。”', '王明', '外交部发言人'],
    ['zh', '“我们走，”李华说。', '李华', null],
    ['ko', '김민수 장관은 5일 기자회견에서 “갑니다”라고 말했다.', '김민수', '장관'],
  ])('%s: %s', (language, text, name, role) => {
    const [quote] = findQuotes(readParagraphs([text], { title: null, date: null, language }));
    expect(quote?.speaker).toMatchObject({ name, role });
  });

  it('is the full name and role that the cast knows', () => {
    const reading = readParagraphs(
      ['El ministro Juan Rojas llegó el lunes.', '«Nos vamos ahora», dijo Rojas.'],
      { title: null, date: null, language: 'es' },
    );
    expect(findQuotes(reading)[0]?.speaker).toMatchObject({ name: 'Juan Rojas', role: 'ministro' });
  });

  it('is nobody for a pronoun', () => {
    const reading = readParagraphs(['« Nous partons ce soir », a-t-il dit.'], {
      title: null,
      date: null,
      language: 'fr',
    });
    expect(findQuotes(reading)[0]?.speaker).toBeNull();
  });
});
