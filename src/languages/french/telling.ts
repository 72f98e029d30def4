import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

const IMPERSONAL =
  "(?:y a|n[’']y a|est (?:nécessaire|important|possible|temps|difficile|prévu|vrai|question|clair)|faut|fallait|s[’']agit|semble|suffit|convient|reste|existe|fera|fait)";

/** Sentences of French in which whoever is meant stands before: "Conscient du risque, il sait que …". */
export const leaning: readonly string[] = [
  String.raw`\p{Lu}[^,.;:«“"\p{Lu}]{3,80}, (?:il|elle|ils|elles) (?!${IMPERSONAL}(?!\p{L}))`,
];

/** How French sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `également aussi cependant toutefois pourtant néanmoins ailleurs donc ainsi alors ensuite d’ailleurs d'ailleurs celui-ci
    celle-ci ceux-ci celles-ci ce_dernier cette_dernière ces_derniers ces_dernières autant là-bas`,
  joining: `et ou mais car non_seulement`,
  demonstratives: `cet cette ces`,
  ofNow: `temps semaine année mois jour jours matin soir nuit saison été hiver automne printemps après-midi dernières derniers
    prochaines lundi mardi mercredi jeudi vendredi samedi dimanche fois époque heure article`,
  first: `je j’ai j'ai mon ma mes moi`,
  reader: [String.raw`(?<!\p{L})(?:[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]on|[Tt]es)(?!\p{L})`],
  opening: "c’est c'est et si",
  filler: [
    String.raw`^(?:Pour rappel|Pour mémoire|Rappelons|Comme nous l[’'](?:écrivions|annoncions|indiquions|avons))(?!\p{L})`,
    String.raw`^(?:Lire|À lire|A lire|Voir|À voir|Regardez|Retrouvez|Découvrez|Cliquez|Abonnez|Inscrivez|Suivez|Consultez|Écoutez|Partagez|Pour en savoir|Pour plus|En savoir)(?!\p{L})`,
    String.raw`^(?:Dans|Sur) (?:cet article|ce dossier|cette page|ce site|cette vidéo|cet épisode|notre site)(?!\p{L})`,
    String.raw`^(?:Cet article|Ce texte|Cette vidéo|Cette page|Ce contenu) (?:est|a|contient|vous|peut|fait)(?!\p{L})`,
    String.raw`\b(?:[Cc]ookies|JavaScript|newsletter|s’abonner|infolettre|[Tt]ous droits réservés|navigateur)(?!\p{L})`,
    String.raw`\b(?:plus d’informations|plus d'informations|informations complémentaires|renseignements)(?!\p{L}).{0,60}\b(?:sur|au|ici|disponibles?)(?!\p{L})`,
    String.raw`^(?:Crédits?|Photo|Source|Légende|Mis à jour|Publié|Rédaction) ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^(?:Vous (?:pouvez|trouverez|avez)|N’hésitez|N'hésitez|Merci de|Bonne lecture|Rendez-vous)(?!\p{L})`,
    String.raw`^(?:Voici|Nous vous) `,
  ],
};

const DONE = String.raw`(?:\p{Ll}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)|fait|dit|mort|morte|morts|mis|mise|pris|prise|ouvert|ouverte|écrit|conduit|produit|offert|découvert)`;

/** Days and tenses of French news. */
export const days: DayWords = {
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  on: '',
  last: 'dernier',
  coming: 'prochain',
  part: ' (?:soir|matin|après-midi|midi)',
  notBehind: String.raw`(?:le|les|chaque|tous les|du|de|d’ici|jusqu’à|dès|depuis|avant|pour|un|au|et|à partir de|nuit de|journée de|entre|à|prévue?s?)`,
  notBefore: String.raw` \d|,? le \d|[-–/]| (?:et|ou|au|à) (?:le )?\p{Ll}+di(?!\p{L})|s`,
  nearby: [
    ['avant-hier', -2],
    ['hier', -1],
    ["aujourd[’']hui", 0],
  ],
  past: [
    String.raw`(?<!\p{L})(?:a|ont|est|sont|avait|avaient|était|étaient|a été|ont été|s’est|s'est|se sont|s’était) (?:[^,]{0,40} )?${DONE}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|tra|tront)|sera|seront|aura|auront|ira|iront|fera|feront|pourra|pourront|devra|devront)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:va|vont|doit|doivent) \p{Ll}+(?:er|ir|re|oir)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:devait|devaient|pourrait|pourraient|devrait|devraient|aurait|auraient|serait|seraient|si)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:la veille|le lendemain|à l’époque|il y a|jours plus tard|la semaine dernière|la semaine prochaine)(?!\p{L})`,
  ],
};
