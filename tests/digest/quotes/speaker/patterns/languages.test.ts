import { describe, expect, it } from 'vitest';
import { shownSpeakers, speakersIn } from '../speakers.ts';

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
    ['ja', '「行きます」と田中氏は語った。', '田中', null],
    ['zh', '外交部发言人王明周一表示：“我们现在就走。”', '王明', '发言人'],
    ['zh', '“我们走，”李华说。', '李华', null],
    ['ko', '김민수 장관은 5일 기자회견에서 “갑니다”라고 말했다.', '김민수', '장관'],
  ])('%s: %s', (language, text, name, role) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker).toMatchObject({ name, role });
  });

  it('is the full name and role that the cast knows', () => {
    const text = 'El ministro Juan Rojas llegó el lunes. | «Nos vamos ahora», dijo Rojas.';
    expect(speakersIn('es', text)[0]).toMatchObject({ name: 'Juan Rojas', role: 'ministro' });
  });

  it.each([
    ['de', 'Bürgermeister Karl Brandt trat ab. „Ich gehe jetzt“, sagte er.', 'Karl Brandt'],
    ['de', 'Petra Holm blieb. Sie sagte am Montag: „Ich gehe nicht.“', 'Petra Holm'],
    ['de', 'Wirtschaftsminister Karl Brandt reist. „Ich rede“, sagte der Minister.', 'Karl Brandt'],
    ['fr', 'La ministre Claire Roux est là. « Nous partons », a-t-elle dit.', 'Claire Roux'],
    ['fr', 'Le maire Paul Roux est là. « Nous partons », explique-t-il.', 'Paul Roux'],
    ['fr', 'La ministre Claire Roux est là. « Je pars », a déclaré la ministre.', 'Claire Roux'],
    ['es', 'La ministra María Robles vino. «Nos vamos ahora», dijo ella.', 'María Robles'],
    ['ru', 'Министр Иван Ветров приехал. «Мы уходим сейчас», — сказал он.', 'Иван Ветров'],
  ])('is whom the cast leads a pronoun or role to, %s: %s', (language, text, name) => {
    const found = shownSpeakers(text, { language });
    expect(found.map((speaker) => speaker?.name)).toEqual([name]);
  });

  it.each([
    ['de', 'Die Chefin des Rates, Petra Holm, sagte, das sei „ein Fehler“.', 'Petra Holm'],
    ['de', 'Finanzminister Karl Brandt (XYZ) verteidigte sich: „Wir zahlen das.“', 'Karl Brandt'],
    ['fr', 'Le maire de Lyon, Paul Roux, a déclaré : « Nous partons ».', 'Paul Roux'],
    ['fr', '« Je ne sais plus », lance Claire Roux, 34 ans, sur la place.', 'Claire Roux'],
    ['es', 'El presidente del Gobierno, Juan Rojas, afirmó que «no habrá acuerdo».', 'Juan Rojas'],
    ['es', '“Nos vamos”, declaró a EFE el alcalde de Lugo, Juan Rojas.', 'Juan Rojas'],
    ['ru', 'Глава МИД России Иван Ветров заявил: «Мы уходим сейчас».', 'Иван Ветров'],
    ['ru', 'Президент США Иван Ветров назвал это «большой ошибкой».', 'Иван Ветров'],
    ['ru', '«Мы уходим сейчас», — пообещал лидер партии Иван Ветров.', 'Иван Ветров'],
    ['zh', '国务院总理王明5日表示，将“坚定不移扩大开放”。', '王明'],
    ['ko', '한빛당 김민수 대표는 "정부가 책임져야 한다"고 비판했다.', '김민수'],
  ])('is whom the cast knows beside the verb, %s: %s', (language, text, name) => {
    const found = speakersIn(language, text);
    expect(found.map((speaker) => speaker?.name)).toEqual([name]);
  });

  it.each([
    ['de', '„Wir haben keine Eile“, sagte seine Mutter.', 'seine Mutter', null],
    ['de', '„Das ist alles falsch“, sagte die Partei am Abend.', null, 'die Partei'],
    ['fr', '« C’est une catastrophe », confie un habitant.', 'un habitant', null],
    ['es', 'Fuentes del ministerio señalan que está “en estudio”.', 'Fuentes del ministerio', null],
    ['ja', '男は「むしゃくしゃしていた」と供述している。', '男', null],
    ['ko', '경찰 관계자는 "현재 수사 중"이라고 말했다.', '경찰 관계자', null],
  ])('is what is printed, and no name, %s: %s', (language, text, role, organisation) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker).toEqual({ name: null, role, organisation });
  });

  it('is the role that is printed in German where no name is asked for', () => {
    const text = 'Wirtschaftsminister Karl Brandt reist. „Ich rede“, sagte der Minister.';
    const [speaker] = speakersIn('de', text);
    expect(speaker).toEqual({ name: null, role: 'der Minister', organisation: null });
  });

  it('does not go on where the clause behind has somebody else', () => {
    const text = 'Petra Holm sagte: „Es ist vorbei.“ „Er war immer nett zu uns“, brummelte jemand.';
    const found = speakersIn('de', text);
    expect(found.map((speaker) => speaker?.name)).toEqual(['Petra Holm', undefined]);
  });

  it.each([
    ['de', 'Der Sturm kam. „Wir gehen jetzt alle“, sagte er.'],
    ['fr', 'Paul Roux est venu. « Nous partons tous ce soir », a-t-elle dit.'],
    ['ru', 'Иван Ветров приехал. «Мы все уходим сейчас», — сказала она.'],
  ])('is nobody where nobody fits a pronoun, %s: %s', (language, text) => {
    const [speaker] = speakersIn(language, text);
    expect(speaker).toBeNull();
  });

  it('is the name in its first case, as the article first prints it', () => {
    const text = 'Министр Иван Ветров приехал. | По словам Ветрова, «мы уходим сейчас».';
    expect(speakersIn('ru', text)[0]).toMatchObject({ name: 'Иван Ветров', role: 'Министр' });
  });

  it('is nobody for a pronoun', () => {
    expect(speakersIn('fr', '« Nous partons ce soir », a-t-il dit.')[0]).toBeNull();
  });
});
