import type { Language } from '../language.ts';

/** With what a German sentence opens that goes on from another. */
export const openings: Language['openings'] = [
  String.raw`es(?! (?:gibt|gab|besteh\p{Ll}+|bestand|bestanden|kam (?:\p{L}+ ){0,4}zu|kommt (?:\p{L}+ ){0,4}zu|ist (?:wichtig|unklar|bekannt|üblich)|steht fest)(?!\p{L}))`,
  'er|sie|ihr|ihre|ihren|ihrem|ihrer|ihm|ihn|ihnen|sein|seine|seinen|seinem|seiner',
  'dies|diese|dieser|dieses|diesen|diesem|jene|jener|jenes|jenen|solche|solcher|solches',
  '(?:eine[rs]?|einige|viele|zwei|drei) davon|letztere[rs]?|erstere[rs]?',
  'und|aber|oder|denn|sondern|doch|jedoch|allerdings|dennoch|trotzdem|auch|außerdem|zudem|ferner|daher|deshalb|deswegen',
  String.raw`z\. ?b\.`,
  'wobei|woraufhin|darum|dann|danach|davor|dabei|dafür|dagegen|damit|dazu|davon|darauf|darin|darüber|darunter|hingegen|indes|indessen',
  'unterdessen|inzwischen|währenddessen|somit|folglich|so|beispielsweise|zum beispiel|ebenso|andererseits|stattdessen|dort',
  'das(?= (?:ist|war|wäre|sei|sind|waren|hat|habe|haben|wird|würde|sagte?|kann|könnte|muss|soll|sollte|gelang) )',
  'das(?= (?:teilte|bestätigte|berichtete?|meldete|bedeutet|heißt|hieß|liegt|lag|zeigte?|führte?|machte?|gilt|galt|geht|ging) )',
  'das(?= (?:gibt|gab|reicht|sorgte?|betrifft|geschieht|geschah|passierte?|kommt|kam|bringt|brachte|entspricht|entsprach) )',
  '(?:ein |der )?(?:grund|anlass|auslöser|ursache|hintergrund) (?:dafür|hierfür)|schuld daran|dahinter|weswegen|weshalb|gleiches|ähnliches',
  'daran|dadurch|dahinter|daneben|daraus|hierbei|hierfür|hierzu|hierdurch|hiermit|seitdem|seither|damals|umgehend',
  'hier(?= (?:geht|kommt|gibt|zeigt|ist|sind|steht|stehen|wird|werden|können|kann|lebt|finden|hat|haben) )',
  String.raw`beide[ns]?(?= \p{Ll})|alle (?:drei|vier|fünf)(?= \p{Ll})|(?:nun|tja|na ja|ja|nein|also|klar|logisch|stimmt|genau),|(?:ganz )?im gegenteil|umso|vielmehr|dazwischen`,
  String.raw`(?:ein anderes|ein weiteres|ein zweites|ein drittes|ein weiterer|ein anderer|eine andere|eine weitere|eine zweite|ein wichtiger|eine dritte) \p{L}+(?! (?:als|vor|nach|in|auf|bei|aus)\b)`,
  'insbesondere (?:wird|werden|ist|sind|hat|haben|gilt|gelten|auch)|den (?:erhofft|hat|haben|will|wollen|gibt)|das berichtete[nt]?|das teilte[n]?|nachweisen|so (?:soll|sollen|habe|sei)',
  'zugleich|gleichzeitig|ebenfalls|zusätzlich(?! zu)|insofern|letztlich|schließlich|kurz darauf|tags darauf|wenig später',
  String.raw`(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|ohne|trotz|über|um|unter|von|vor|wegen|zu) (?:diese[mnrs]?|jene[mnrs]?|denen|dessen|deren)(?! (?:\p{L}*jahr|\p{L}*woche|monat|tag|sommer|winter|herbst|frühjahr|frühling|saison|\p{L}+tag\b|abend|morgen|stunden|(?:news|artikel|beitrag|text|video|folge|bericht|ratgeber|guide|interview|ausgabe|podcast|seite|\p{L}*post)\b))(?=.)`,
];

/** How else it leans on another. */
export const leaning: Language['leaning'] = [
  // "Mitte November wird sie das Amt übernehmen": wer?
  String.raw`(?!(?:Wenn|Weil|Da|Obwohl|Während|Nachdem|Bevor|Ob|Dass|Seit|Bis|Sobald|Solange|Wie|Wer|Was) |Als (?:er|sie) )(?![^,;:]{0,70} (?:und|oder|wie|als) [^,;:]{0,70} (?:er|sie|ihn|ihm|ihnen)(?!\p{L}))[\p{Lu}\d][^,;:–„“”"»«()]{1,70}? (?:er|sie|ihn|ihm|ihnen)(?!\p{L})`,
  // "In der Regel endet das in Staus": nicht "das in Osk gedruckte Blatt"
  String.raw`[\p{Lu}\d][^,;:–„“”"»«()]{1,70}? (?:ist|war|wird|\p{Ll}+t|\p{Ll}+en) (?:das|dies) (?=(?:in|an|auf|bei|mit|zu|nicht|auch|aber|nur|oft|meist|immer|natürlich) )(?!(?:\p{L}+ ){1,5}?\p{Ll}+e \p{Lu})`,
  // "Ob das gelingt, zeigt sich im Mai.": nicht "Ob das neue Geld reicht"
  '(?:Ob|Wie|Wann|Warum|Wo) (?:das|dies) (?:passier|gescheh|geling|gelang|reich|ausreich|stimm|geht|gehen|ging|klapp|funktionier|möglich|sinnvoll|wird|ist|war|sein)',
  // "Da sie wenig brauchen, sind sie beliebt."
  String.raw`(?:Als|Wenn|Weil|Da|Obwohl|Nachdem|Bevor|Sobald|Solange) (?:er|sie) [^,;:„“”"»«]{3,90}, \p{Ll}+ (?:er|sie)(?!\p{L})`,
];
