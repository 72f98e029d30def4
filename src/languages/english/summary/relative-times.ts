import { weekday } from '../weekday.ts';

/** "Because of this year’s flood" says itself which. */
const NOT_NOW =
  '(?! (?:week|weekend|month|year|season|summer|winter|spring|autumn|fall|century)\\b)';

/**
 * Openings whose time or sense counts from another sentence: "At the time, …", "Two days later, …".
 * Not: "Earlier this year", "Later on Monday". Each is a small pattern.
 */
export const relativeTimes: readonly string[] = [
  'at (?:the|that|one|this) (?:time|point|moment|stage)',
  'at first',
  '(?:more|most) recently,',
  'whatever the',
  'as it turned out',
  'until (?:now|then|recently),',
  'at least one',
  `later(?! (?:this|on ${weekday}))`,
  `earlier(?! (?:this|on|in|today|last|than|on ${weekday}))`,
  String.raw`(?:on )?(?:the|that) (?:next|following|same|previous|very)? ?(?:day|night|morning|afternoon|evening|week|month|year|season|summer|winter|spring)\b(?! (?:that|as|when|of|after|before|he|she|they|it)\b)`,
  String.raw`(?:\p{L}+|\d+) (?:minutes|hours|days|weeks|months|years|seasons|decades) (?:later|earlier|before|after (?:that|this))`,
  'an? (?:minute|hour|day|week|month|year|decade|few (?:minutes|hours|days|weeks|months|years)) (?:later|earlier|before|after (?:that|this))',
  '(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before)',
  'soon(?: after(?:wards)?)?,',
  String.raw`(?:not |very )?(?:long|soon) after (?:that|this)\b`,
  'shortly (?:after(?:wards)?|before)(?:,| that)',
  'in the (?:meantime|end|interim)',
  'eventually',
  'finally',
  'again,',
  'once again',
  'in the process',
  'if (?:so|not|that|this)\\b',
  'either way',
  'from there',
  'up to that point',
  'by (?:this|that) (?:time|point)',
  'among (?:his|her|their|its)',
  'in (?:his|her|their) (?:own|case|view|place|stead)',
  'as for',
  'in the (?:next|previous|following|final|last|first|second|third|same|other) (?:shot|scene|clip|frame|sentence|paragraph|tweet|post|round|breath)',
  'combined,',
  'taken together',
  'together,',
  'along the way',
  'to that',
  'in place of',
  '(?:first|second|third|fourth|last)(?:ly)?,',
  'plus[,:]? ',
  '(?:also|related|elsewhere|next):',
  `(?:on top|because|in spite|as (?:a )?part|in light|in view|regardless) of (?:that|this|it)\\b${NOT_NOW}`,
  `(?:beyond|apart from|aside from|along with|besides|despite) (?:that|this|them|it)\\b${NOT_NOW}`,
  'as (?:shown|seen|illustrated|depicted|noted|mentioned|discussed|described|outlined|explained|stated) (?:in|above|below|earlier|before|on)\\b',
  String.raw`the (?:(?:most|least|more|less) )?\p{L}+ of (?:these|those|them)\b(?! (?:who|with|in|on|from|whose))`,
  'compared (?:to|with) (?:that|this)',
  'the (?:same|opposite|former|latter|rest|result|reason|answer|idea|problem|question|point) ',
];
