import { describe, expect, it } from 'vitest';
import { composeQuote } from '../../../../src/bot/digest/compose/compose-quote.ts';
import { catalogueFor } from '../../../../src/chat/words/catalogue.ts';
import type { Quote } from '../../../../src/digest/digest.ts';

const words = catalogueFor('en');

/** A quote of these pieces, as it would stand in an article. */
function quote(pieces: readonly string[], about: Partial<Quote> = {}): Quote {
  let start = 0;
  const places = pieces.map(({ length }) => {
    const place = { paragraph: 0, start, end: start + length };
    start += length + 20;
    return place;
  });
  return {
    places,
    text: pieces.join(' '),
    kind: 'direct',
    speaker: { name: 'Ana Ruiz', role: 'Mayor', organisation: null },
    venues: [],
    rule: 'said-after',
    confidence: 0.97,
    ...about,
  };
}

const shown = (pieces: readonly string[], about?: Partial<Quote>) =>
  composeQuote(quote(pieces, about), 'a', words);

describe('a quote', () => {
  it.each([
    ['loses the comma before "he said"', ['It is safe,'], 'direct', 'It is safe'],
    ['keeps its full stop', ['It is safe.'], 'direct', 'It is safe.'],
    ['of a few words loses the full stop of their sentence', ['safe.'], 'partial', 'safe'],
    ['that trails off keeps its dots', ['safe …'], 'partial', 'safe …'],
    [
      'shows where its speaker parts it',
      ['It is safe,', 'and it stays so.'],
      'direct',
      'It is safe” … “and it stays so.',
    ],
    [
      'shows where the sentence that names the speaker parts two of its own',
      ['It is safe.', 'I know.'],
      'direct',
      'It is safe.” … “I know.',
    ],
  ] as const)('%s', (_name, pieces, kind, text) => {
    expect(shown(pieces, { kind }).text).toBe(text);
  });

  it.each([
    ['shows no gap where only marks stand between its pieces', 0, 11, 14, undefined, ' '],
    ['runs on into the next paragraph', 1, 11, 0, undefined, ' '],
    ['shows the gap where its speaker closes a paragraph', 1, 11, 0, [1], '” … “'],
  ])('%s', (_name, paragraph, end, start, openings, joint) => {
    const places = [
      { paragraph: 0, start: 0, end },
      { paragraph, start, end: start + 7 },
    ];
    const parts = { places, ...(openings === undefined ? {} : { openings }) };
    expect(shown(['It is safe.', 'I know.'], parts).text).toBe(`It is safe.${joint}I know.`);
  });

  it('says who, as what, and where', () => {
    const venues = [
      { kind: 'occasion', text: 'a press briefing' },
      { kind: 'outlet', text: 'TASS' },
    ] as const;
    expect(shown(['x'], { venues })).toMatchObject({
      speaker: 'Ana Ruiz',
      detail: 'Mayor, at a press briefing, as quoted by TASS',
    });
  });

  it('says of what, as the article does beside the words', () => {
    const venues = [{ kind: 'matter', text: 'Asked about the ferry' }] as const;
    expect(shown(['x'], { venues }).detail).toBe('Mayor, asked about the ferry');
  });

  it('comes behind the sentence that leads to it, which is in no marks', () => {
    const text = 'Ruiz defended the ferry.';
    const lead = { place: { paragraph: 0, start: 0, end: text.length }, text };
    expect(shown(['It is safe.'], { lead })).toMatchObject({
      lead: { text, reference: { places: [lead.place] } },
      open: '“',
      text: 'It is safe.',
    });
  });

  it('says of a speaker only what the sentence above has not said beside the name', () => {
    const place = { paragraph: 0, start: 0, end: 49 };
    const speaker = { name: 'Ann Lee', role: 'chair of the union', organisation: null };
    const detail = (text: string): string =>
      shown(['It is safe.'], { lead: { place, text }, speaker }).detail;
    expect(detail('Ann Lee, chair of the union, praised the new bridge.')).toBe('');
    expect(detail('Lee praised the new bridge, as the chair of the union does.')).toBe(
      'chair of the union',
    );
    expect(detail('Ann Lee praised the new bridge of the town of Osk.')).toBe('chair of the union');
  });

  it('writes a form of address before the name, and an office behind it', () => {
    const senator = { name: 'Ann Lee', role: 'Sen.', organisation: 'R-Neb.' };
    expect(shown(['x'], { speaker: senator })).toMatchObject({
      speaker: 'Sen. Ann Lee',
      detail: 'R-Neb.',
    });
    const head = { name: 'Ann Lee', role: 'president', organisation: 'the Allied Unions' };
    expect(shown(['x'], { speaker: head })).toMatchObject({
      speaker: 'Ann Lee',
      detail: 'president, the Allied Unions',
    });
    const chair = { ...senator, role: 'chair of the water panel', title: 'Sen.' };
    expect(shown(['x'], { speaker: chair })).toMatchObject({
      speaker: 'Sen. Ann Lee',
      detail: 'R-Neb., chair of the water panel',
    });
    const mayor = { name: 'Ann Lee', role: 'Mayor', organisation: null };
    expect(shown(['x'], { speaker: mayor })).toMatchObject({ speaker: 'Ann Lee', detail: 'Mayor' });
  });

  it.each([
    ['Utah Gov.', null, 'Utah Gov. Ann Lee', ''],
    ['former Utah Sen.', null, 'former Utah Sen. Ann Lee', ''],
    ['State Rep.', 'D-Osk', 'State Rep. Ann Lee', 'D-Osk'],
    ['Osk Police Sgt.', 'Osk Police', 'Osk Police Sgt. Ann Lee', ''],
    ['French President', null, 'French President Ann Lee', ''],
    ['Utah Attorney General', null, 'Utah Attorney General Ann Lee', ''],
    ['Secretary of Justice', null, 'Ann Lee', 'Secretary of Justice'],
    ['chair of the water panel', 'R-Utah', 'Ann Lee', 'R-Utah, chair of the water panel'],
    [null, 'Atlantic', 'Ann Lee', 'Atlantic'],
    ['Alderman', null, 'Alderman Ann Lee', ''],
    ['Sen.', 'Maryland', 'Sen. Ann Lee of Maryland', ''],
    [null, 'Oakland', 'Ann Lee of Oakland', ''],
    ['baker', 'Oakland', 'Ann Lee', 'baker, Oakland'],
    ['Maryland Sen.', 'Maryland', 'Maryland Sen. Ann Lee', ''],
    ['Utah governor', null, 'Ann Lee', 'Utah governor'],
    ['manager at Holm Inc.', null, 'Ann Lee', 'manager at Holm Inc.'],
  ])('writes "%s" where a newspaper does', (role, organisation, speaker, detail) => {
    const told = { name: 'Ann Lee', role, organisation };
    expect(shown(['x'], { speaker: told })).toMatchObject({ speaker, detail });
  });

  it('does not say an organisation twice', () => {
    const speaker = { name: 'Dmitry Peskov', role: 'Kremlin spokesman', organisation: 'Kremlin' };
    expect(shown(['x'], { speaker }).detail).toBe('Kremlin spokesman');
    const owned = { ...speaker, role: 'The palace’s spokesman', organisation: null };
    expect(shown(['x'], { speaker: owned }).detail).toBe('the palace’s spokesman');
    const editor = { ...speaker, role: 'The Post’s editor', organisation: null };
    expect(shown(['x'], { speaker: editor }).detail).toBe('The Post’s editor');
    const body = { name: null, role: null, organisation: 'the Kremlin' };
    expect(shown(['x'], { speaker: body })).toMatchObject({ speaker: 'the Kremlin', detail: '' });
  });

  it('says for whom somebody speaks', () => {
    const speaker = { name: 'Alex Cone', role: 'spokesman', organisation: 'Marco Rubin' };
    expect(shown(['x'], { speaker }).detail).toBe('spokesman for Marco Rubin');
    const aide = { name: 'Alex Cone', role: 'senior adviser', organisation: 'Marco Rubin' };
    expect(shown(['x'], { speaker: aide }).detail).toBe('senior adviser to Marco Rubin');
    const lawyer = { name: 'Alex Cone', role: 'lawyer', organisation: 'Karl Holm' };
    expect(shown(['x'], { speaker: lawyer }).detail).toBe('lawyer for Karl Holm');
    const own = { name: 'Alex Cone', role: 'lawyer', organisation: 'Port Authority' };
    expect(shown(['x'], { speaker: own }).detail).toBe('lawyer, Port Authority');
    const manager = { name: 'Rob Moor', role: 'campaign manager', organisation: 'Rubin campaign' };
    expect(shown(['x'], { speaker: manager }).detail).toBe('manager, Rubin campaign');
    const voice = { name: 'Ann Lee', role: 'Spokeswoman', organisation: 'Rubin’s campaign' };
    expect(shown(['x'], { speaker: voice }).detail).toBe('Spokeswoman for Rubin’s campaign');
    const chief = { name: 'Ann Lee', role: 'CEO', organisation: 'Norda' };
    expect(shown(['x'], { speaker: chief }).detail).toBe('CEO, Norda');
  });

  it('without an established speaker says so', () => {
    expect(shown(['x'], { speaker: null }).speaker).toBe('Speaker not named');
  });
});
