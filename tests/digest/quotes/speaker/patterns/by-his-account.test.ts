import { expect, it } from 'vitest';
import { nameAndRole, speakersIn } from '../speakers.ts';

const shown = (language: string, text: string): string[] =>
  speakersIn(language, text).map(nameAndRole);

it.each([
  ['ru', 'Мэр Иван Котов открыл мост. По его словам, это «первый шаг».', 'Иван Котов, Мэр'],
  ['uk', 'Мер Богдан Котик відкрив міст. За його словами, це «перший крок».', 'Богдан Котик, Мер'],
  [
    'bg',
    'Кметът Иван Котов откри моста. По думите му това е „първа стъпка“.',
    'Иван Котов, Кметът',
  ],
])('%s: whom a pronoun in such a phrase means: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it.each([
  ['ru', 'Мэр Иван Котов открыл мост. По её словам, это «первый шаг».'],
  ['ru', 'Иван Котов пришёл домой, рассказал следователь. По его словам, «дверь была открыта».'],
  ['ru', 'Отец Ивана Котова уехал. По его словам, это «первый шаг».'],
  ['ru', 'По его словам о мире судят, а по делам «редко кого прощают».'],
  ['bg', 'Кметът Иван Котов откри моста. Според нея това е „първа стъпка“.'],
])('%s: and whom it does not: %s', (language, text) => {
  expect(shown(language, text).filter((one) => one !== '')).toEqual([]);
});

it.each([
  ['ru', 'Мэр Иван Котов закрыл мост, заявив, что тот «вот-вот рухнет».', 'Иван Котов, Мэр'],
  ['uk', 'Мер Богдан Котик відкрив міст, назвавши його «воротами міста».', 'Богдан Котик, Мер'],
])('%s: with which a sentence goes on to speak: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it('nobody speaks where another has told it since', () => {
  const text = 'Иван Котов был задержан, сообщили в полиции, отметив, что он «сопротивлялся».';
  expect(shown('ru', text).filter((one) => one !== '')).toEqual([]);
});

it.each([
  ['ru', 'Президент Намибии Лео Котов сказал: «Мы уходим».', 'Лео Котов, Президент Намибии'],
  [
    'ru',
    '«Работали ночью», — рассказала официальный представитель МВД РФ Ирина Котова.',
    'Ирина Котова, официальный представитель МВД РФ',
  ],
  ['ru', '«Мост закрыт», — написал в Telegram мэр Иван Котов.', 'Иван Котов, мэр'],
  ['id', 'Ketua KPK Setyo Segara mengatakan "kasus berjalan".', 'Setyo Segara, Ketua KPK'],
  ['ru', 'Жан-Пьер Котов заявил: «Мы уходим из проекта».', 'Жан-Пьер Котов'],
  [
    'uk',
    'Водночас економістка Центру стратегії Марія Ріпко-Дуб називає крок «трохи передчасним».',
    'Марія Ріпко-Дуб, економістка Центру стратегії',
  ],
  [
    'uk',
    'Як пояснила депутатка Ірина Дуб («Голос»), закон «виводить усе на світло».',
    'Ірина Дуб, депутатка',
  ],
  ['ru', 'Игрок Иван Котов ушёл. «Спасибо всем», — коротко сказал он.', 'Иван Котов, Игрок'],
])('%s: whose somebody is: %s', (language, text, who) => {
  expect(shown(language, text)).toEqual([who]);
});

it('where something was written is nobody’s body', () => {
  const [speaker] = speakersIn('ru', '«Мост закрыт», — написал в Telegram мэр Иван Котов.');
  expect(speaker?.organisation ?? null).toBeNull();
});
