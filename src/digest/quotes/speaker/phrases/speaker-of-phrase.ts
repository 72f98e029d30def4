import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Token } from '../../../reading/tokens.ts';
import { jointSpeakers } from './joined-by-and/joint-speakers.ts';
import { bearerOfTwoRoles } from './joined-by-and/two-roles.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { SpeechTerms } from './speech-terms.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';
import { wordsOf } from './words-of-phrase.ts';

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
      return (scene.byName ? bearerOf(phrase, figure) : null) ?? printed(scene, phrase);
    case 'pronoun':
      return meant(tokens, phrase, figure);
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

/** "der Minister" is Jan Roth, where the cast is sure that it means him. */
function bearerOf({ sureness }: Phrase, figure: CastFigure | undefined): Speaker | null {
  if (figure?.name == null || figure.kind !== 'person' || sureness < SURE_ROLE) return null;
  return shownAs(figure);
}

/** Whom "er" means, where the cast is sure of that. */
function meant(
  tokens: readonly Token[],
  phrase: Phrase,
  figure: CastFigure | undefined,
): Speaker | null {
  if (figure === undefined || phrase.sureness < SURE_PRONOUN) return null;
  // "Der Richter schwieg. „…“, sagte | er": by the role where nobody is named
  const isShown = figure.name !== null || (figure.role !== null && isBehindVerb(tokens, phrase));
  const isOne = figure.kind !== 'person' || !isOfSeveral(tokens, phrase);
  return isShown && isOne ? shownAs(figure) : null;
}

/** Whom the cast knows, as it knows him. */
function shownAs({ name, role, organisation }: CastFigure): Speaker {
  return { name, role, organisation };
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
  if (kind !== 'person') return shownAs(figure);
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

/** "Berlins | Jan Roth". */
function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && (token.is.toponym || token.is.organisationHead);
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && token.is.determiner;
}
