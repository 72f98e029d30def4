import type { Language } from '../language.ts';
import { cast } from './cast.ts';
import { speech } from './speech.ts';
import { days, leaning, summary } from './telling.ts';

export const french: Language = {
  name: 'French',
  tags: ['fr'],
  common: `le la les des et en du une un que est pour dans qui par sur au il plus pas avec ce se sont aux cette
    ont été son ses`,
  sentences: {
    titles: `m mm mme mlle me mgr dr pr prof st ste ll.aa.ii.rr s.m s.a.r s.e gén col cap lt cdt`,
    inline: `p.ex cf c.-à-d i.e e.g env vs ex boul bd av av.j.-c ap.j.-c apr dép préf hab chap réf`,
    abbreviations: `etc cie ltd inc co corp s.a s.a.r.l jr o.n.u u.e é.-u etats`,
    beforeNumber: `n no nos art p pp vol chap fig tél t par al`,
    months: `janv févr fév mars avr juil sept oct nov déc`,
    starters: `le la les l un une des du de d il elle ils elles on nous vous je j ce cet cette ces c cela ça en
      dans sur sous avec sans pour par chez vers entre après avant depuis pendant selon malgré mais et ou
      donc or ni car si quand lorsque comme parce puisque bien aussi encore déjà alors puis enfin ainsi
      toutefois cependant pourtant y qui que quoi où comment pourquoi quel quelle son sa ses leur leurs
      notre votre tous toutes chaque plusieurs à`,
  },
  openings: [
    "il(?! (?:y a|faut|est (?:possible|important|nécessaire)))|elle|ils|elles|lui|leur|leurs|son|sa|ses|c['’](?:est|était|étaient|eût|en est)|ces|cela|ça|celui|celle|ceux|celles",
    'et|mais|ou|or|ni|donc|car|aussi|puis|ensuite|enfin|alors|ainsi|toutefois|cependant|pourtant|néanmoins|par ailleurs|en outre',
    '(?:ce|cet|cette)(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|après-midi|nuit|semaine|mois|année|été|hiver|automne|printemps|week-end|saison)(?!\\p{L}))',
    "on y|y|l['’]une? d['’](?:eux|elles)|à ce titre|dans ce cadre|de ce fait|pour cela|tous deux|toutes deux",
    "de plus|en effet|en revanche|au contraire|par exemple|d['’]ailleurs|d['’]autres|un autre|une autre|y|en fait|du coup",
  ],
  cast,

  speech,

  tailMarks: [
    '(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)',
    'sur le même (?:sujet|thème)|articles? (?:similaires|liés|associés|recommandés)',
    String.raw`en savoir plus|à propos de l['’]auteur|commentaires?(?: \(\d+\))?`,
    "laisser un commentaire|partager(?: l['’]article)?|les plus lus|dans la même rubrique",
    String.raw`voir aussi|plus d['’](?:articles|infos?)\b.{0,30}|pour aller plus loin|mots[- ]clés`,
    'nos derniers articles',
  ],
  furniture: {
    houseIs: `est_une? est_le`,
    authorDoes: `couvre écrit`,
    corrections: `correction rectificatif erratum`,
    earlierText: [
      '(?:dans )?une (?:version précédente|première version|version antérieure) de (?:cet article|ce texte)|(?:cet article|ce texte) a été (?:modifié|corrigé|mis à jour)',
    ],
    basket: `ajouter_au_panier`,
    pictures: `crédits?`,
    adverts: `publicité annonce`,
    readAlso: `(?:à_)?lire_(?:aussi|également) voir_(?:aussi|également) sur_le_même_(?:sujet|thème)`,
    readAlsoBeforeColon: `lire à_voir à_lire vidéo`,
    share: `partager(?:_(?:cet|l[’'])_?article)?`,
    letters: `newsletter`,
    getLetters: `recevez s’inscrire`,
    subscribe: `inscrivez abonnez suivez-nous rejoignez(?:-nous|_notre)`,
    menu: `haut_de_page lire_la_suite lire_les_commentaires contenu_réservé_aux_abonnés`,
    site: `nous ce_site`,
    stored: `cookies? votre_vie_privée`,
    stamps: `mise?_à_jour publié`,
    credits: `crédit`,
    elsewhere: `publicité`,
    rights: `tous_droits_réservés`,
    readingTime: `(?:temps_de_)?lecture`,
    goesOn: `(?:la_)?suite_(?:de_l[’']article_)?(?:après|sous)_(?:cette_|la_)?(?:publicité|annonce|vidéo) (?:l[’']|cet_)article_(?:se_poursuit|continue)_(?:après|sous|ci-dessous)`,
    channels: `google_actualités`,
    lines: [
      '(?:Cet article|Ce contenu|La suite(?: de cet article)?|Article|Contenu) est (?:réservée? (?:à nos|aux) abonnés|accessible aux abonnés)(?!\\p{L}).{0,40}',
      'Il vous reste \\d{1,3}.{0,20} de cet article à lire.{0,60}',
      'Vous avez (?:repéré|trouvé|remarqué) une (?:erreur|faute|coquille) ?\\?.{0,80}',
      '(?:Recevez|Retrouvez) .{0,80}(?:boîte mail|notre application|votre mail|par mail)\\.?',
    ],
  },
  genres: {
    sponsored: ['publireportage|contenu sponsorisé'],
    opinion: ['tribunes?|chroniques?|éditos?|débats?'],
    'fact-check': ['factuel|les décodeurs|désintox'],
    live: ['en direct|le direct'],
    interview: ['entretiens?'],
    obituary: ['nécrologies?'],
    'press-release': ['communiqués?(?: de presse)?'],
    analysis: ['analyse|décryptage'],
    'round-up': ['le brief'],
  },
  walls: {
    paid: [
      String.raw`\b(?:réservé|réservée) aux abonnés\b|\bpour lire la suite\b`,
      String.raw`\bil vous reste\b[^.]{0,40}\bà lire\b`,
    ],
    consent: ['accepter (?:et|les cookies)|(?:nous|nos)[^.]{0,30} utilis(?:ons|ent) des cookies'],
    script: ['activ(?:er|ez) (?:le )?java ?script'],
    logIn: ['connexion|se connecter|connectez-vous|identifiez-vous'],
  },
  feeds: {
    comments: ['commentaires'],
    post: ["L[’']article|Cet article"],
    firstOn: ['est apparu en premier sur'],
    paid: ['publicité'],
    readOn: ["lire (?:la suite|plus|l['’]article)|en savoir plus"],
    readOnAlone: ['plus'],
  },
  months: `jan|janv fév|fev mar avr mai juin juil aoû|aou sep oct nov déc|dec`,
  heads: {
    frontPages: `accueil`,
    sections: `politique économie culture`,
    articles: `le la les`,
    weekdays: `\\p{L}{3,5}di dimanche`,
    kickers: `exclusif dernière_minute alerte_info urgent direct`,
    mastheads: `journal figaro monde presse`,
    fields: {
      title: `titre objet sujet`,
      date: `envoyé publié`,
      publisher: `source journal éditeur`,
      author: `auteur autrice de`,
    },
    links: `de`,
  },
  bylines: {
    by: `par auteurs?`,
    preposition: `par`,
    done: `publié rédigé écrit propos_recueillis`,
    noNames: `avec_.{2,20}`,
    and: `et`,
    jobs: `journaliste correspondante? rédact(?:eur|rice)`,
  },
  dates: {
    published: `publié`,
    changed: `mis_à_jour modifiée?`,
    on: `le`,
    at: `à`,
    ago: [String.raw`il y a \d`],
  },
  releases: {
    names: `communiqué_de_presse`,
    contacts: `(?:pour_plus_d’informations_)?contacts? contact_presse`,
    askUs: `contact_presse`,
    ends: `fin`,
  },
  stories: {
    numbers: `cinq six - huit neuf dix onze douze treize quatorze quinze - - - - vingt trente quarante cinquante soixante - - -`,
    negations: `ne pas jamais aucun aucune rien sans personne ni`,
    counts: `deux trois quatre cinq sept huit neuf dix cent cents mille millions milliard milliards`,
    counted: { dead: `mort`, hurt: `bless`, missing: `disparu`, votes: `voix` },
    asides: `tribune éditorial`,
    small: `le la les`,
  },
  endings: { behind: 's x e es aux' },
  roundUps: {
    opensBeforeMark: ['direct'],
    beforeMark: ['en direct'],
    opens: ["revue de presse|l['’]essentiel|les titres"],
  },
  templates: {
    writers: ['auteur|signature|redacteur'],
    writerFolders: ['auteurs?'],
    notFound: ['page introuvable'],
    products: ['produits?'],
  },
  quotes: {
    unnamed: `porte-parole juge témoin policier policière gendarme agent agente habitant habitante riverain riveraine voisin voisine avocat avocate procureur procureure journaliste auteur auteure autrice internaute client cliente expert experte suspect suspecte source homme femme intéressé intéressée`,
    alsoCalled: [
      'auteur auteure autrice écrivain écrivaine romancier romancière essayiste poète poétesse dramaturge',
      'entraîneur entraîneuse coach technicien technicienne sélectionneur sélectionneuse',
    ],
    broadlyCalled: [
      {
        nouns: 'élu élue édile politique',
        of: 'maire adjoint adjointe conseiller conseillère député députée sénateur sénatrice président présidente',
      },
      { nouns: 'syndicaliste', of: 'secrétaire délégué déléguée représentant représentante' },
      { nouns: 'parlementaire', of: 'député députée sénateur sénatrice' },
    ],
    offices: `président présidente ministre maire préfet préfète chancelier chancelière pape roi reine directeur directrice chef cheffe patron patronne secrétaire gouverneur gouverneure sénateur sénatrice député députée ambassadeur ambassadrice entraîneur entraîneuse capitaine`,
    indefinite: `un une autre`,
    courtesies: ['merci|bonjour|bonsoir|bienvenue'],
    noComment: `pas_de_commentaires?`,
    askers: `juge journaliste`,
    asking: `demanda demandait interroge`,
  },
  summary,
  leaning,
  days,
};
