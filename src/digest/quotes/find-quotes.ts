import { either, regex } from '../../languages/regex.ts';
import { languageOfTag } from '../../languages/language-of.ts';
import { oneOf } from '../../languages/word-set.ts';
import { slice } from '../../text/span.ts';
import { readCast } from '../cast/read-cast.ts';
import type { Place, Quote, Speaker } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { attribute } from './speaker/ranker/attribute.ts';
import {
  attributeByPatterns,
  type PatternFound,
} from './speaker/patterns/attribute-by-patterns.ts';
import { patternsFor } from './speaker/patterns/patterns-for.ts';
import { join } from './join.ts';
import { shownKind } from './kind.ts';
import { judge } from './judge/judge.ts';
import { judgeByPattern } from './judge/judge-by-pattern.ts';
import type { JudgedQuotation } from './judge/judged-quotation.ts';
import { findAnswers } from './marks/answers.ts';
import { findTurns, withTurns } from './marks/transcript.ts';
import { attributeByPhrases } from './speaker/phrases/attribute-by-phrases.ts';
import { isTrainedOn } from './speaker/phrases/choose/choose-phrase.ts';
import { speechTermsOf } from './speaker/phrases/speech-terms.ts';
import { tidyName } from './speaker/patterns/tidy-name.ts';
import { type Scene, setScene } from './speaker/scene.ts';
import { createWithArticle } from './speaker/sound/with-article.ts';
import { createSoundSpeaker } from './speaker/sound/sound-speaker.ts';
import { createLastNamed } from './speaker/shown/last-named/last-named.ts';
import { createSaidOfNoun } from './speaker/shown/said-of-noun.ts';
import { createShown } from './speaker/shown/shown-speaker.ts';

/**
 * Every quotation of the article in order, with its speaker where the article names one: as it is
 * printed beside the quotation ("the governor"), or `byName` where only one person of the article
 * can be meant. Never throws.
 */
export function findQuotes(reading: Reading, { byName = false } = {}): Quote[] {
  const texts = reading.paragraphs.map(({ text }) => text);
  const end = endOfBody(texts);
  const body = reading.quotations.filter(({ paragraph }) => paragraph < end);
  const turns = findTurns(texts.slice(0, end));
  const said = turns.length > 0 ? turns : findAnswers(texts.slice(0, end), reading.title ?? '');
  const quotations = withTurns(body, said);
  if (quotations.length === 0) return [];
  const scene = setScene(reading, quotations, readCast(reading, quotations), byName);
  const found = attributions(reading, scene);
  const isEnglish = languageOfTag(reading.language) === 'en';
  const elsewhere = byName
    ? shownElsewhere(reading, scene)
    : (speaker: Speaker): Speaker | null => speaker;
  const shown = byName && isEnglish ? createShown(scene) : elsewhere;
  return join(scene, found).flatMap(
    ({ quotations: parts, kind, speaker, venues, rule, confidence }) => {
      const places = parts.flatMap(({ paragraph, inner }) => {
        const end = endOfWords(slice(texts[paragraph] ?? '', inner));
        return end === 0 ? [] : [{ paragraph, start: inner.start, end: inner.start + end }];
      });
      const [first] = places;
      if (first === undefined) return [];
      const text = places.map((place) => slice(texts[place.paragraph] ?? '', place)).join(' ');
      return {
        places,
        text,
        kind: shownKind(kind, text),
        speaker: speaker === null ? null : shown(speaker, first),
        venues,
        rule,
        confidence,
      };
    },
  );
}

/** Who is shown in another language than English: somebody, and by the name that the words mean. */
function shownElsewhere(
  reading: Reading,
  scene: Scene,
): (speaker: Speaker, place: Place) => Speaker | null {
  const sound = createSoundSpeaker(reading, scene.cast.figures);
  const named = createLastNamed(scene, reading.language);
  const said = createSaidOfNoun(scene, reading.language);
  const whole = createWithArticle(reading);
  return (speaker, place) => {
    const found = sound(speaker);
    return found === null ? null : whole(said(named(found, place)));
  };
}

/** "pic.twitter.com/x", "https://t.co/x": a picture or a link that a post ends with. */
const LINK = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S/u;

/** Where the words of a quotation end: in front of the links of a post; 0 for a footnote. */
function endOfWords(text: string): number {
  const link = LINK.exec(text);
  if (link === null) return text.length;
  return /^\s*\*/u.test(text) ? 0 : text.slice(0, link.index).trimEnd().length;
}

/** English has a ranker of its own, German another; where nothing could be learned, patterns tell. */
function attributions(reading: Reading, scene: Scene): (JudgedQuotation | null)[] {
  const terms = isTrainedOn(reading.language) ? speechTermsOf(reading.language) : null;
  if (terms !== null) {
    return attributeByPhrases(scene, terms).map((found, index) =>
      judgeByPattern(scene, index, tidied(found, reading.language)),
    );
  }
  const patterns = patternsFor(reading.language);
  if (patterns === null) {
    return attribute(scene).map((attribution, index) => judge(scene, index, attribution));
  }
  return attributeByPatterns(reading, scene, patterns).map((found, index) =>
    judgeByPattern(scene, index, found),
  );
}

function tidied(found: PatternFound | null, language: string): PatternFound | null {
  return found === null ? null : { ...found, speaker: tidyName(found.speaker, language) };
}

const LISTS_OF_SOURCES = either(
  oneOf('Sources? References External_links Further_reading See_also Sister_links'),
  'Related (?:news|articles|stories)',
);
/** "References:", alone on a line. */
const REFERENCES = regex.iu`^${LISTS_OF_SOURCES}[:.]?$`;

/** Characters of such a line, at most. Set by hand; not tuned. */
const LONGEST_HEADING = 30;

/** Where a list of sources begins: its titles stand in quotation marks, but nobody says them. */
function endOfBody(texts: readonly string[]): number {
  const found = texts.findIndex(
    (text, index) => index > 0 && text.length < LONGEST_HEADING && REFERENCES.test(text.trim()),
  );
  return found < 0 ? texts.length : found;
}
