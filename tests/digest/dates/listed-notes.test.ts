import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteDates } from '../../../src/digest/dates/date-notes.ts';

/** 2024-01-19 is a Friday. */
function notes(language: string, text: string): string[] {
  const reading = { title: null, date: '2024-01-19', language, paragraphs: [], quotations: [] };
  return noteDates(text, reading).map((note) => `${note.text} = ${note.date}`);
}

describe('German', () => {
  test.each([
    ['Die Ministerin kehrte am Freitag von ihrer Reise zurück.', 'am Freitag = 2024-01-19'],
    ['Der Rat beschloss am Dienstag den Bau der Brücke.', 'am Dienstag = 2024-01-16'],
    ['Am Sonntag trat die Bürgermeisterin zurück.', 'Am Sonntag = 2024-01-14'],
    ['Die Bank hat am Montag angekündigt, die Filiale zu schließen.', 'am Montag = 2024-01-15'],
    ['Der Sänger ist am Donnerstag gestorben.', 'am Donnerstag = 2024-01-18'],
    ['Bei einem Brand sind am Montagabend zwei verletzt worden.', 'am Montagabend = 2024-01-15'],
    ['Das Gericht wird am Montag entscheiden.', 'am Montag = 2024-01-22'],
    ['Die Gespräche sollen am Donnerstag fortgesetzt werden.', 'am Donnerstag = 2024-01-25'],
    ['Am kommenden Mittwoch berät der Rat.', 'Am kommenden Mittwoch = 2024-01-24'],
    ['Am gestrigen Donnerstag startete die Saison.', 'Am gestrigen Donnerstag = 2024-01-18'],
    ['Am letzten Dienstag brannte die Mühle.', 'Am letzten Dienstag = 2024-01-16'],
    ['Die Firma gab gestern ihre Zahlen bekannt.', 'gestern = 2024-01-18'],
    ['Wie heute bekannt wurde, ist der Hafen gesperrt.', 'heute = 2024-01-19'],
  ])('%s', (text, note) => {
    expect(notes('de', text)).toEqual([note]);
  });

  test.each([
    'Die Werkstatt hat jeden Freitag geöffnet.',
    'Vor dem Spiel am Sonntag sagte der Trainer nichts.',
    'Das Fest findet am Freitag und Samstag statt.',
    'Am Freitag, 3. Mai, eröffnete der Hafen.',
    'Die Brücke könnte am Montag wieder öffnen.',
    'Er soll am Montag zwei Autos gestohlen haben.',
    'In der Nacht zum Samstag brannte ein Haus.',
    '„Wir fuhren am Montag los“, sagte Kern.',
    'Heute leben dort 200 Menschen, die in Osk arbeiten.',
    'Am Samstag brannte die Mühle.',
    'Damals, am Freitag, starb der König.',
  ])('without a certain day: %s', (text) => {
    expect(notes('de', text)).toEqual([]);
  });
});

describe('French, Spanish, Italian, Portuguese and Dutch', () => {
  test.each([
    ['fr', 'Le ministre est rentré vendredi de son voyage.', 'vendredi = 2024-01-19'],
    ['fr', 'Mercredi, la maire a démissionné.', 'Mercredi = 2024-01-17'],
    ['fr', 'Le procès s’ouvrira lundi à Osk.', 'lundi = 2024-01-22'],
    ['fr', 'Un homme est mort dimanche soir.', 'dimanche soir = 2024-01-14'],
    ['fr', 'Le maire a annoncé hier la fermeture.', 'hier = 2024-01-18'],
    ['es', 'El ministro regresó el viernes de su viaje.', 'el viernes = 2024-01-19'],
    ['es', 'El juez decidirá el lunes sobre el caso.', 'el lunes = 2024-01-22'],
    ['es', 'Este miércoles fue detenido un hombre.', 'Este miércoles = 2024-01-17'],
    ['es', 'La alcaldesa anunció ayer el cierre.', 'ayer = 2024-01-18'],
    ['it', 'Il ministro è tornato venerdì dal suo viaggio.', 'venerdì = 2024-01-19'],
    ['it', 'Martedì sera è morto un uomo di 40 anni.', 'Martedì sera = 2024-01-16'],
    ['it', 'Lunedì prossimo comincerà il processo.', 'Lunedì prossimo = 2024-01-22'],
    ['it', 'Il sindaco ha annunciato ieri la chiusura.', 'ieri = 2024-01-18'],
    ['pt', 'O prefeito morreu na segunda-feira em Osk.', 'na segunda-feira = 2024-01-15'],
    ['pt', 'O julgamento começará nesta terça-feira.', 'nesta terça-feira = 2024-01-23'],
    ['pt', 'A prefeita anunciou ontem o fechamento.', 'ontem = 2024-01-18'],
    ['nl', 'De minister werd maandag in Osk ontvangen.', 'maandag = 2024-01-15'],
    ['nl', 'De rechtszaak begint dinsdag in Osk.', 'dinsdag = 2024-01-23'],
    [
      'nl',
      'Bij een brand zijn gisteravond twee mensen gewond geraakt.',
      'gisteravond = 2024-01-18',
    ],
  ])('%s: %s', (language, text, note) => {
    expect(notes(language, text)).toEqual([note]);
  });

  test.each([
    ['fr', 'Le marché a lieu le samedi.'],
    ['fr', 'Les élections de dimanche ont été reportées.'],
    ['es', 'La reunión prevista para el lunes fue aplazada.'],
    ['es', 'El viernes 3 de mayo abrió el puerto.'],
    ['it', 'Il mercato si tiene ogni sabato.'],
    ['hu', 'A tanács pénteken elfogadta a költségvetést.'],
  ])('%s, without a certain day: %s', (language, text) => {
    expect(notes(language, text)).toEqual([]);
  });
});

describe('Ukrainian and the Nordic languages', () => {
  test.each([
    ['uk', 'Рада ухвалила бюджет у вівторок.', 'у вівторок = 2024-01-16'],
    ['uk', 'Суд розгляне справу в понеділок.', 'в понеділок = 2024-01-22'],
    ['uk', 'Мерка вчора оголосила про закриття порту.', 'вчора = 2024-01-18'],
    ['sv', 'Fyra personer skadades i måndags i Osk.', 'i måndags = 2024-01-15'],
    ['sv', 'Bron stängdes på tisdagen.', 'på tisdagen = 2024-01-16'],
    ['sv', 'Rättegången inleds på tisdag i Osk.', 'på tisdag = 2024-01-23'],
    ['sv', 'I går evakuerades en skola i Osk.', 'I går = 2024-01-18'],
    ['da', 'Broen blev lukket tirsdag i Osk.', 'tirsdag = 2024-01-16'],
    ['da', 'Fire personer kom til skade i mandags.', 'mandags = 2024-01-15'],
    ['da', 'Retssagen begynder tirsdag i Osk.', 'tirsdag = 2024-01-23'],
    ['no', 'Broen ble stengt mandag morgen.', 'mandag morgen = 2024-01-15'],
    ['no', 'Rettssaken begynner tirsdag i Osk.', 'tirsdag = 2024-01-23'],
    ['no', 'I går ble en skole evakuert i Osk.', 'I går = 2024-01-18'],
  ])('%s: %s', (language, text, note) => {
    expect(notes(language, text)).toEqual([note]);
  });

  test.each([
    ['uk', 'Ринок працює щонеділі та кожну суботу.'],
    ['uk', 'Порт відкрили у п’ятницю, 3 травня.'],
    ['uk', 'Зустріч може відбутися в понеділок.'],
    ['sv', 'Marknaden hålls varje lördag.'],
    ['sv', 'Hamnen öppnade fredag den 3 maj.'],
    ['sv', 'Mötet skulle hållas på måndag.'],
    ['da', 'Markedet holdes hver lørdag.'],
    ['da', 'Næste mandag begynder retssagen.'],
    ['no', 'Markedet holdes hver lørdag.'],
    ['no', 'Havnen åpnet fredag 3. mai.'],
  ])('%s, without a certain day: %s', (language, text) => {
    expect(notes(language, text)).toEqual([]);
  });
});

describe('Polish, Russian, Turkish and Arabic', () => {
  test.each([
    ['cs', 'Rada schválila rozpočet v pátek.', 'v pátek = 2024-01-19'],
    ['cs', 'Soud poslal v úterý řidiče do vězení.', 'v úterý = 2024-01-16'],
    ['cs', 'Proces začne v pondělí.', 'v pondělí = 2024-01-22'],
    ['cs', 'Požár vypukl včera večer v Osku.', 'včera = 2024-01-18'],
    ['fi', 'Neuvosto hyväksyi talousarvion tiistaina.', 'tiistaina = 2024-01-16'],
    ['fi', 'Oikeudenkäynti alkaa maanantaina.', 'maanantaina = 2024-01-22'],
    ['fi', 'Silta avattiin eilen liikenteelle.', 'eilen = 2024-01-18'],
    ['pl', 'Rada przyjęła budżet w piątek.', 'w piątek = 2024-01-19'],
    ['pl', 'Sąd skazał we wtorek 34-letniego kierowcę.', 'we wtorek = 2024-01-16'],
    ['pl', 'Proces rozpocznie się w poniedziałek.', 'w poniedziałek = 2024-01-22'],
    ['pl', 'Zarząd odwołał zapowiadany na jutro strajk.', 'jutro = 2024-01-20'],
    ['pl', 'Pożar wybuchł wczoraj wieczorem w Osku.', 'wczoraj = 2024-01-18'],
    ['ru', 'Парламент в среду принял закон о воде.', 'в среду = 2024-01-17'],
    ['ru', 'Суд начнётся в понедельник в Оске.', 'в понедельник = 2024-01-22'],
    ['ru', 'Пострадали трое, сообщили вчера врачи.', 'вчера = 2024-01-18'],
    ['tr', 'Mahkeme sürücüyü salı günü hapse mahkûm etti.', 'salı günü = 2024-01-16'],
    ['tr', 'Pazartesi günü yapılacak toplantıyı vali açıkladı.', 'Pazartesi günü = 2024-01-22'],
    ['tr', 'Dün akşam çıkan yangında üç kişi öldü.', 'Dün = 2024-01-18'],
    ['ar', 'أقر البرلمان يوم الأربعاء قانونا للمياه.', 'يوم الأربعاء = 2024-01-17'],
    ['ar', 'أعلن البنك يوم الاثنين أن مديره سيترك منصبه.', 'يوم الاثنين = 2024-01-15'],
    ['ar', 'سيجتمع المجلس يوم الأحد في أوسك.', 'يوم الأحد = 2024-01-21'],
    ['ar', 'احترق المصنع مساء أمس في أوسك.', 'أمس = 2024-01-18'],
  ])('%s: %s', (language, text, note) => {
    expect(notes(language, text)).toEqual([note]);
  });

  test.each([
    ['cs', 'Trh je otevřen každý pátek.'],
    ['cs', 'Škola možná otevře ve středu.'],
    ['fi', 'Tori on auki joka perjantaina.'],
    ['fi', 'Koulu voi avautua keskiviikkona.'],
    ['pl', 'Targ jest czynny w każdy piątek.'],
    ['pl', 'Szkoła może ruszyć w środę, jeśli rada przyjęłaby budżet.'],
    ['ru', 'Мост могут открыть в среду.'],
    ['ru', 'В среду, 3 мая, открылся порт.'],
    ['tr', 'Pazar yerinde yangın çıktı.'],
    ['ar', 'قد ينعقد الاجتماع يوم الأحد.'],
    ['ar', 'تجمع الناس بعد صلاة الجمعة.'],
  ])('%s, without a certain day: %s', (language, text) => {
    expect(notes(language, text)).toEqual([]);
  });
});

describe('Korean, Japanese and Chinese', () => {
  test.each([
    ['ko', '시의회는 월요일 다리를 닫는다고 발표했다.', '월요일 = 2024-01-15'],
    ['ko', '회담은 오는 수요일 열릴 예정이다.', '오는 수요일 = 2024-01-24'],
    ['ko', '지난주 화요일 공장에서 불이 났다.', '지난주 화요일 = 2024-01-09'],
    ['ko', '어제 저녁 공장에서 불이 났다.', '어제 = 2024-01-18'],
    ['ja', '市は月曜日、橋を閉じると発表した。', '月曜日 = 2024-01-15'],
    ['ja', '水曜日に会談を開く予定だ。', '水曜日 = 2024-01-24'],
    ['ja', '先週の火曜日、工場から火が出た。', '先週の火曜日 = 2024-01-09'],
    ['ja', '昨日夜、工場から火が出た。', '昨日 = 2024-01-18'],
    ['zh', '市议会周一宣布，大桥将关闭。', '周一 = 2024-01-15'],
    ['zh', '周一，市议会将讨论预算。', '周一 = 2024-01-22'],
    ['zh', '上周二工厂发生火灾。', '上周二 = 2024-01-09'],
    ['zh', '昨晚，工厂发生火灾。', '昨晚 = 2024-01-18'],
  ])('%s: %s', (language, text, note) => {
    expect(notes(language, text)).toEqual([note]);
  });

  test.each([
    ['ko', '시장은 매주 토요일 열린다.'],
    ['ko', '다리는 수요일 다시 열릴 가능성이 있다.'],
    ['ja', '市場は毎週土曜日に開かれる。'],
    ['zh', '他每周一去图书馆。'],
    ['zh', '该店一周一休。'],
    ['zh', '大桥可能周三重新开放。'],
  ])('%s, without a certain day: %s', (language, text) => {
    expect(notes(language, text)).toEqual([]);
  });
});

test('any text gives notes that stand in it', () => {
  assert(
    property(string(), (text) => {
      const all = `Am Montag starb ${text}`;
      for (const note of notes('de', all)) expect(all).toContain(note.split(' = ')[0]);
    }),
  );
});
