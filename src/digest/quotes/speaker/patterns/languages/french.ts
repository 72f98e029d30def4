import {
  NAME,
  pronounPatterns,
  roleInSmallLetters,
  type SpeechPatterns,
} from '../speech-patterns.ts';

const PARTICIPLE =
  'déclaré|dit|affirmé|indiqué|expliqué|ajouté|précisé|assuré|estimé|souligné|annoncé|écrit|répondu|lancé|confié|rappelé|regretté|' +
  'insisté|dénoncé|conclu|martelé|reconnu|confirmé|promis|prévenu|averti|commenté|témoigné|tweeté|jugé|plaidé|poursuivi';
const PRESENT =
  'déclare|dit|affirme|indique|explique|ajoute|précise|assure|estime|souligne|annonce|écrit|répond|lance|confie|rappelle|regrette|' +
  'insiste|dénonce|conclut|martèle|reconnaît|confirme|promet|prévient|avertit|commente|témoigne|juge|plaide|poursuit|déclarait|expliquait|disait';
const VERB = String.raw`(?:(?:a|ont|avait|avaient) (?:\p{L}+ment )?(?:${PARTICIPLE})|${PRESENT}|selon|d[’']après)`;
const WHO = String.raw`((?:(?:le|la|les|l[’']|un|une|des|son|sa|M\.|Mme) ?)?(?:\p{Ll}[\p{L}-]* ){0,4}${NAME}|(?:le|la|les|un|une) (?:\p{Ll}[\p{L}-]* ?){1,4})`;

/** « Nous partons », a déclaré X. X a déclaré : « Nous partons. » */
export const french: SpeechPatterns = {
  behind: [new RegExp(String.raw`^\s*[,.]?\s*${VERB} (?:\p{L}+ment )?${WHO}`, 'u')],
  before: [
    new RegExp(
      String.raw`(?:^|[.!?;,–-] ?|» )${WHO}(?:,[^,]{1,80},)? ${VERB}[^.«»"“”]{0,90}[:,]?\s*$`,
      'u',
    ),
    new RegExp(
      String.raw`(?:Selon|selon|D[’']après|d[’']après|Pour|pour) ${WHO}[^.«»"“”]{0,60}$`,
      'u',
    ),
  ],
  pronouns: pronounPatterns(
    [`(?:(?:a|avait)-t-|(?:${PRESENT})-(?:t-)?)`, 'il|elle'],
    ['Il|Elle', `(?:(?:a|avait) (?:${PARTICIPLE})|${PRESENT})`],
  ),
  subjectless: null,
  nobody: /^(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|[Oo]n|[Nn]ous|[Jj]e|[Cc]e|[Cc]ela|[Qq]ui)$/u,
  uncapitalised: null,
  role: roleInSmallLetters("le|la|les|l[’']|un|une"),
};
