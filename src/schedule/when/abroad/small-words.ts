import { either, regex } from '../../../languages/regex.ts';

/** Words that only hold a sentence together, or ask for it kindly. */
export const FILLERS = new Set(
  'can could would will you please pls plz thanks thank want need get give send post deliver have share show remind make set it this that me our them everyone hi hey hello ok okay briefing briefings digest digests update updates summary then time: schedule plus sonst sinon nur dann bitte danke merci gracias grazie obrigado obrigada por favor bedankt alsjeblieft spasibo only just every each to at on and in the time timezone zone from please @ clock oclock & + / of sharp around about by bis um und uhr jeden immer по за single - : ='.split(
    ' ',
  ),
);

/** "entre 8 y 9"; not "et", which is Eastern Time where it stands behind both. */
export const BETWEEN_TIMES = new Set(
  'between until till or y e o ou en oder eller dan ja és și och og ve i и і та και или або と 와 과 و'.split(
    ' ',
  ),
);

/** "every evening": at which hour, nobody can tell. */
export const PART_OF_DAY = regex.i`\b(?:${either(
  '(?:after ?noon|evening|night|lunch(?: ?time)?|breakfast|dinner)s?',
  'dawn|dusk|sunrise|sunset|eod|cob|first thing',
  '(?:end|close) of (?:the )?(?:day|business|play)',
)})\b`;
