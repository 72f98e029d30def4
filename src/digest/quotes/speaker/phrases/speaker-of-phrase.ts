import { LANGUAGES } from '../../../../languages/languages.ts';
import { endsAs, wordSet } from '../../../../languages/word-set.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Token } from '../../../reading/tokens.ts';
import { countBefore } from './count-before.ts';
import { jointSpeakers } from './joint-speakers.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { SpeechTerms } from './speech-terms.ts';
import { bearerOfTwoRoles } from './two-roles.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/** How sure the cast has to be whom "the minister" or "he" means for the name to be shown. By judgement. */
const SURE_ROLE = 0.7;
const SURE_PRONOUN = 0.75;

/** Whom a phrase names, with the role that is printed before the name; `null` where nobody is named. */
export function speakerOfPhrase(scene: PhraseScene, phrase: Phrase): Speaker | null {
  const speaker = whoIs(scene, phrase);
  return speaker === null ? null : plainRole(speaker, scene.terms);
}

/** "des Trainer|s Jan Roth", "des Parteichef|s Hanois", "dem Abgeordnete|n Jan Roth": an office without its case. */
function plainRole(speaker: Speaker, { officeCases }: SpeechTerms): Speaker {
  const { name, role } = speaker;
  const end = name === null || role === null ? null : officeCases?.exec(role);
  return end == null ? speaker : { ...speaker, role: role?.slice(0, end.index) ?? null };
}

function whoIs(scene: PhraseScene, phrase: Phrase): Speaker | null {
  const figure = phrase.figure === null ? undefined : scene.cast.figures[phrase.figure];
  const tokens = scene.lines[phrase.paragraph]?.tokens ?? [];
  const joint = phrase.kind === 'pronoun' ? null : jointSpeakers(scene, phrase);
  const own = joint ?? bearerOfTwoRoles(scene, phrase);
  if (own !== null) return own;
  switch (phrase.kind) {
    case 'name':
      return figure?.name == null || isBodyNoun(tokens, phrase)
        ? printed(scene, phrase)
        : named(scene, phrase, figure);
    case 'description':
      return scene.byName &&
        figure?.name != null &&
        figure.kind === 'person' &&
        phrase.sureness >= SURE_ROLE
        ? { name: figure.name, role: figure.role, organisation: figure.organisation }
        : printed(scene, phrase);
    case 'pronoun':
      // "Der Richter schwieg. „…“, sagte | er": by the role where nobody is named
      return figure === undefined ||
        (figure.name === null && (figure.role === null || !isBehindVerb(tokens, phrase))) ||
        phrase.sureness < SURE_PRONOUN ||
        (figure.kind === 'person' && isOfSeveral(tokens, phrase))
        ? null
        : { name: figure.name, role: figure.role, organisation: figure.organisation };
    case 'title':
      return { name: null, role: null, organisation: titleIn(scene, phrase) };
    case 'noun':
      return isBareName(tokens, phrase)
        ? { name: wordsOf(scene, phrase), role: null, organisation: null }
        : printed(scene, phrase);
    default:
      return phrase.kind satisfies never;
  }
}

/** "sagte | er", and not "er soll es …": there he who is only described is surely meant. */
function isBehindVerb(tokens: readonly Token[], { first }: Phrase): boolean {
  const verb = tokens[first - 1];
  return isVerbOfSpeech(verb) && verb !== undefined && verb.cue > 1;
}

/** "erklärten | sie", "sie | betonten": several, and no person. */
function isOfSeveral(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (tokens[first]?.lower !== 'sie') return false;
  return [tokens[first - 1], tokens[last + 1]].some(
    (token) => isVerbOfSpeech(token) && token?.lower.endsWith('n') === true,
  );
}

function named(scene: PhraseScene, phrase: Phrase, figure: CastFigure): Speaker {
  const { name, role, organisation, kind } = figure;
  if (kind !== 'person') return { name, role, organisation };
  const printedLast = scene.lines[phrase.paragraph]?.tokens[phrase.last]?.text ?? '';
  return {
    name: withoutGenitive(name, printedLast),
    role: role ?? roleIn(scene, phrase),
    organisation,
  };
}

/** "Jan Roths", of whom the article also says "Roth": the end of his first mention is that of its case. */
function withoutGenitive(name: string | null, printed: string): string | null {
  const last = name?.split(' ').at(-1);
  return name !== null && last === `${printed}s` && printed.length > 2 ? name.slice(0, -1) : name;
}

/** "Vorsitzende des Verbandes" of "der Vorsitzende des Verbandes, Jan Roth". */
function roleIn({ lines, cast }: PhraseScene, phrase: Phrase): string | null {
  const line = lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  const from = isArticle(tokens[phrase.first]) ? phrase.first + 1 : phrase.first;
  const name = cast.figures[phrase.figure ?? -1]?.name ?? '';
  const text = (line?.text ?? '').slice(tokens[from]?.start, tokens[phrase.last]?.end);
  const surname = name.split(' ')[0] ?? name;
  const at = text.indexOf(surname);
  const role = (at < 0 ? '' : text.slice(0, at))
    .replace(DEGREES, '')
    .replace(/(?<![\s,(–—-])[\s,(–—-]+$/u, '');
  const isRole = /\p{L}/u.test(role) && (role.includes(' ') || !isPlaceName(tokens[from]));
  return role !== '' && isRole ? role : null;
}

/** "Archäologin | Dr. | Ada Roth": a degree is of the name. */
const DEGREES = /(?:(?<=\s)(?:PD|Prof\.|Dr\.|med\.|jur\.|phil\.) ?)+$/u;

/** "Rundschau" of „die „Rundschau““: without its article and mark. */
function titleIn({ lines }: PhraseScene, { paragraph, first, last }: Phrase): string {
  const line = lines[paragraph];
  const tokens = line?.tokens ?? [];
  const from = tokens.slice(first, last + 1).findIndex(({ quoted }) => quoted);
  return (line?.text ?? '').slice(tokens[first + Math.max(0, from)]?.start, tokens[last]?.end);
}

/** "die Partei", which the cast takes for a name where each noun has a capital. */
function isBodyNoun(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const head = tokens[last];
  const hasOwnName = tokens.slice(first + 1, last).some(({ shape }) => shape !== 'lower');
  const isOpened = first === last || (isArticle(tokens[first]) && !hasOwnName);
  return isOpened && head !== undefined && head.shape === 'capital' && head.is.organisationHead;
}

/** A word alone with a capital that is no role, group or body: "Merkel". */
function isBareName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const token = tokens[last];
  if (first !== last || token === undefined) return false;
  return !(
    token.is.role ||
    token.is.group ||
    token.is.organisationHead ||
    token.is.knownOrganisation
  );
}

/** Who is only described, as printed: with the article, and with what says which. */
function printed(scene: PhraseScene, phrase: Phrase): Speaker {
  const tokens = scene.lines[phrase.paragraph]?.tokens ?? [];
  const figure = scene.cast.figures[phrase.figure ?? -1];
  const head = tokens[phrase.last];
  const isBody =
    figure?.kind === 'organisation' ||
    head?.is.organisationHead === true ||
    head?.is.knownOrganisation === true;
  const text = wordsOf(scene, phrase);
  return isBody
    ? { name: null, role: null, organisation: text }
    : { name: null, role: text, organisation: null };
}

/** Phrases that say which: "ein Sprecher | der Polizei". By judgement. */
const MOST_ATTRIBUTES = 2;

function wordsOf(scene: PhraseScene, phrase: Phrase): string {
  const { lines, phrases } = scene;
  const line = lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  const own = phrases[phrase.paragraph] ?? [];
  const text = line?.text ?? '';
  const head = tokens[phrase.last];
  let last = phrase.last;
  let at = countBefore(own, phrase.first) + 1;
  // "die 52-Jährige | in der Debatte"
  const isAge = head?.shape === 'number';
  for (let more = isAge ? MOST_ATTRIBUTES : 0; more < MOST_ATTRIBUTES; more += 1, at += 1) {
    const next = own[at];
    if (next === undefined || next.kind === 'pronoun' || !isAttribute(tokens, last, next)) break;
    if (isTold(scene.terms, tokens[phrase.last], tokens.slice(next.first, next.last + 1))) break;
    last = next.last;
  }
  // "der Firma „Nordlicht|“": a mark that opens closes
  const isOpen = tokens[last]?.quoted === true && tokens[last + 1]?.quoted !== true;
  const end = isOpen ? (CLOSING.exec(text.slice(tokens[last]?.end))?.[0].length ?? 0) : 0;
  const until = (tokens[last]?.end ?? 0) + end;
  // "die Familien|- und Frauenministerin"
  const more = scene.byName ? (OTHER_HALF.exec(text.slice(until))?.[0].length ?? 0) : 0;
  return text.slice(tokens[phrase.first]?.start, until + more);
}

/** "berichtete ein Zeuge | der Polizei": a body has no bystanders, who tell it. */
function isTold({ press }: SpeechTerms, who: Token | undefined, body: readonly Token[]): boolean {
  if (!BYSTANDERS.has(who?.lower ?? '')) return false;
  return body.some(({ is, lower }) => is.organisationHead || endsAs(lower, press));
}

const BYSTANDERS = wordSet(LANGUAGES.map(({ speech }) => speech?.bystanders ?? '').join(' '));

/** "- und Frauenministerin": one noun in two halves. */
const OTHER_HALF = /^- und \p{Lu}[\p{L}-]{1,40}/u;

/** What closes a mark, right behind a word. */
const CLOSING = /^[“”"»«’']/u;

/** In the second case right behind, or behind one small word within roles: "der Stadt", "von X". */
function isAttribute(tokens: readonly Token[], last: number, { first }: Phrase): boolean {
  const opening = tokens[first];
  if (first === last + 1) return opening !== undefined && isGenitive(opening);
  const between = tokens[last + 1];
  return first === last + 2 && between !== undefined && between.is.link;
}

/** "der Stadt", "Frankreichs". */
function isGenitive({ lower, shape }: Token): boolean {
  return GENITIVE.has(lower) || (shape === 'capital' && lower.endsWith('s'));
}

const GENITIVE = wordSet(LANGUAGES.map(({ speech }) => speech?.genitives ?? '').join(' '));

/** "Berlins | Jan Roth". */
function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && (token.is.toponym || token.is.organisationHead);
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && token.is.determiner;
}
