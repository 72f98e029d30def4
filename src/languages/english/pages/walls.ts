import { either } from '../../regex.ts';
import type { WallWords } from '../../lists/wall-words.ts';

const SUBSCRIBE = either(
  String.raw`subscri\w+|sign (?:in|up)|log ?in|register|become a member`,
  'start your (?:free )?trial|purchase|buy',
);
const TO_READ = '(?:continue|keep|read|finish|unlock|access|view)';
const THIS_TEXT = '(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|post)';
const FOR_MEMBERS = '(?:for|to) (?:our )?(?:paying |paid )?(?:subscribers|members)';
const MEMBERS = '(?:subscriber|member|premium)';
const FREE_TEXTS = '(?:free|complimentary) (?:articles?|stories)';
const SCRIPTS = '(?:java ?script|js)';

/** What stands where a text is not shown: "Subscribe now to keep reading". */
export const walls: WallWords = {
  paid: [
    // "Subscribe now to keep reading"
    String.raw`\b${SUBSCRIBE}\b[^.]{0,60}\b(?:to ${TO_READ}|for (?:full|unlimited) access)\b`,
    String.raw`\bto (?:continue|keep) reading\b[^.]{0,60}\b${SUBSCRIBE}\b`,
    // "This article is only available to subscribers"
    String.raw`\b${THIS_TEXT} is (?:only |exclusively )?(?:available |reserved )?${FOR_MEMBERS}\b`,
    String.raw`\b${MEMBERS}[- ](?:only|exclusive)\b[^.]{0,30}\b(?:content|article|story)\b`,
    // "You have read all your free articles"
    String.raw`\b(?:you have|you've) (?:reached|read|used)\b[^.]{0,40}\b${FREE_TEXTS}\b`,
    String.raw`\balready (?:a|an) (?:subscriber|member)\?`,
  ],
  consent: [
    String.raw`we (?:and our partners )?(?:use|value|store)[^.]{0,60}\b(?:cookies|privacy)`,
    'accept (?:all )?cookies|consent to|before you continue to',
    'manage (?:your )?(?:privacy|consent|cookie)',
  ],
  script: [
    `(?:enable|activate|turn on|requires?|needs?|without) (?:your )?${SCRIPTS}`,
    `${SCRIPTS} (?:is|to be) (?:disabled|required|enabled|not (?:enabled|available))`,
    `please [^.]{0,30}${SCRIPTS}`,
  ],
  logIn: ['(?:sign|log) ?(?:in|on)|member login'],
};
