import type { Language } from '../language.ts';
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
  cast: {
    closed: `d’après d'après et ou mais donc car ni que qui quoi dont où si comme quand lorsque puisque avec sans sous sur dans
      par vers chez entre pendant depuis avant après selon contre malgré je tu on nous vous me te se lui
      leur leurs y en ce cela ça c' j' n' s' qu' l' d' est sont était étaient sera seront a ont avait
      avaient ne pas plus jamais rien aussi très bien déjà encore hier aujourd'hui demain ici là même
      alors ainsi puis toujours souvent`,
    determiners: `le la les un une des son sa ses mon ma notre votre cette cet ces plusieurs deux trois quatre`,
    definite: "le la les l' l’",
    links: `de du des d' à au aux l' pour et`,
    particles: `de du des de_la le la van von ben el al d'`,
    calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre`,
    roles: `ministre président porte-parole député maire directeur chef secrétaire professeur avocat procureur
      général colonel ambassadeur sénateur préfet commissaire juge économiste chercheur historien journaliste
      écrivain acteur entraîneur joueur dirigeant responsable patron fondateur pdg candidat conseiller médecin
      syndicaliste élu militant témoin chancelier roi prince pape évêque capitaine commandant expert
      spécialiste analyste sociologue politologue chanteur réalisateur auteur délégué représentant
      premier_ministre vice-président coordinateur rapporteur pompier habitant riverain voisin agriculteur
      éleveur enseignant lycéen étudiant géologue climatologue biologiste virologue épidémiologiste proviseur
      recteur bâtonnier vigneron restaurateur architecte ingénieur infirmier policier mécanicien
      ouvrier vendeur jardinier forestier apiculteur vétérinaire pharmacien dentiste chirurgien
      cardiologue psychologue psychiatre chimiste physicien météorologue archéologue astronome mathématicien
      linguiste philosophe bibliothécaire archiviste peintre sculpteur photographe danseur
      musicien compositeur poète humoriste producteur éditeur traducteur notaire comptable banquier
      entrepreneur investisseur consultant livreur retraité locataire passager touriste bénévole moine rabbin
      imam soldat officier plongeur alpiniste cycliste boxeur arbitre coiffeur gendarme avocat_général
      maraîcher ostréiculteur libraire cuisinier instituteur informaticien urbaniste sauveteur batelier`,
    femaleRoles: `présidente députée directrice avocate procureure ambassadrice sénatrice préfète chercheuse historienne
      écrivaine actrice entraîneuse joueuse dirigeante patronne fondatrice candidate conseillère élue
      militante chancelière reine princesse experte chanteuse réalisatrice autrice déléguée représentante
      vice-présidente cheffe mère sœur soeur fille épouse veuve amie voisine tante grand-mère infirmière
      collègue habitante riveraine agricultrice enseignante étudiante cofondatrice cinéaste policière ouvrière
      vendeuse apicultrice pharmacienne chirurgienne danseuse musicienne compositrice poétesse
      productrice éditrice traductrice retraitée éleveuse institutrice cuisinière ingénieure pompière
      romancière`,
    maleRoles: `père frère fils mari époux veuf ami voisin oncle grand-père`,
    bodies: `ministère gouvernement parti parquet police syndicat association entreprise groupe société conseil
      commission comité agence université institut banque cour tribunal assemblée sénat mairie préfecture
      fédération union organisation présidence armée élysée`,
    groups: `responsables sources experts témoins habitants autorités policiers élus syndicats avocats chercheurs
      députés sénateurs médecins proches`,
    honorifics: {
      female: 'mme mme. mlle madame',
      male: 'm. mm. monsieur',
      either: 'me dr pr maître',
    },
    modifiers: `ancien ancienne premier première vice ex`,
    rolePrefixes: 'ex- vice- co-',
    toponyms: `france paris allemagne russie états-unis chine royaume-uni italie espagne belgique suisse ukraine
      algérie maroc tunisie bruxelles lyon marseille`,
    names: {
      female: `monique sylvie nathalie isabelle catherine véronique valérie sandrine stéphanie céline aurélie
        émilie élodie camille manon léa chloé claire anne marie sophie hélène brigitte martine françoise
        jacqueline nicole chantal danielle dominique michèle élise élisabeth florence laurence delphine
        virginie karine caroline charlotte pauline mathilde juliette louise jeanne nadia fatima yasmina
        rachida ségolène marine clémentine agnès bénédicte béatrice odile pascale patricia corinne
        christine christiane geneviève simone yvette gisèle josiane mireille muriel nadine régine
        solange`,
      male: `jean pierre michel philippe alain bernard patrick jacques gérard christian daniel andré rené
        claude françois nicolas laurent thierry stéphane christophe frédéric olivier éric pascal bruno
        didier hervé gilles franck luc marc paul julien sébastien mathieu guillaume romain antoine
        maxime alexandre benoît xavier vincent yves yannick arnaud cédric damien fabien fabrice florian
        gabriel gaël gérald grégory henri hugo jérôme jules lionel louis ludovic marcel martin maurice
        mohamed karim rachid norbert raphaël raymond régis rémi robert roger roland serge sylvain théo
        thibault thomas victor emmanuel édouard gautier jordan éloi`,
    },
    he: 'il',
    she: 'elle',
    they: 'ils elles',
  },
  speech: {
    denying: `nie nient niait a_nié ont_nié dément démentent démentait a_démenti ont_démenti réfute a_réfuté conteste contestent contestait a_contesté ont_contesté`,
    verbs: `disaient répondait lançait crie criait hurle hurlait clame déclare dit affirme indique explique ajoute précise assure estime souligne annonce écrit répond
      lance confie rappelle regrette insiste dénonce conclut martèle reconnaît confirme promet prévient
      avertit commente témoigne juge plaide poursuit déclarait expliquait disait raconte résume admet
      regrettait affirmait estimait appelle réclame qualifie disent affirment estiment expliquent assurent
      indiquent soulignent rappellent racontent dénoncent s'indigne s’indigne s'alarme s’alarme s'inquiète
      s’inquiète s'insurge s’insurge s'étonne s’étonne s'exclame s’exclame s'emporte s’emporte se_félicite
      se_réjouit se_défend se_désole s'agace s’agace s'interroge s’interroge s'indignent s’indignent
      s'inquiètent s’inquiètent promettent soupire soupirait sourit s'amuse s’amuse acquiesce abonde
      nuance tranche réagit réagissait réplique rétorque balaie martelait tempère renchérit glisse souffle
      peste fulmine râle plaisante ironise s'exclamait détaille défend défendait critique accuse interroge
      demande demandait exige réclament exigent dénonçait racontait confiait rapporte décrit décrivait
      résumait prédit pronostique justifie argumente concède convient observe constate note relève signale
      alerte alertait s'émeut s’émeut s'enthousiasme s’enthousiasme tonne cingle répète répétait reprend
      ajoutent précisent écrivent répondent annoncent craint craignait espère espérait salue saluait
      fustige déplore déplorait vante compare qualifiait traite parle parlait évoque tweete poursuivait
      insistent confirment jurent jure admettent reconnaissent lâche lâchait s’énerve s'énerve s’emballe
      s'emballe bougonne grogne insistait
      saluent`,
    quoting: `cite citait a_cité avait_cité ont_cité`,
    auxiliaries: `a ont avait avaient aurait auraient s'est s’est se_sont s'était s’était s'étaient s’étaient`,
    participles: `déclaré dit affirmé indiqué expliqué ajouté précisé assuré estimé souligné annoncé écrit répondu
      lancé confié rappelé regretté insisté dénoncé conclu martelé reconnu confirmé promis prévenu averti
      commenté témoigné tweeté jugé plaidé poursuivi raconté admis lâché glissé appelé réclamé qualifié
      indigné indignée indignés félicité félicitée félicités alarmé alarmée alarmés étonné étonnée étonnés
      inquiété inquiétée inquiétés réjoui réjouie réjouis insurgé insurgée insurgés défendu défendue
      défendus emporté emportée exclamé exclamée exclamés agacé agacée désolé désolée moqué moquée
      interrogé interrogée interrogés justifié justifiée plaint plainte soupiré souri acquiescé réagi
      répliqué rétorqué tempéré renchéri soufflé détaillé critiqué accusé demandé exigé rapporté décrit
      prédit argumenté concédé convenu observé constaté noté relevé signalé alerté répété repris salué
      fustigé déploré comparé traité parlé évoqué rappelés tranché nuancé asséné clamé balayé ironisé
      plaisanté scandé hurlé crié murmuré`,
    plural: { articles: 'les des plusieurs deux trois', of: `de_la de_l’ de_l' de du des d’ d'` },
    passive: {
      verbs: String.raw`(?:(?:a|ont|avait|avaient) été|est|sont|était|étaient|fut|furent) (?:traité|qualifié|accusé|décrit|critiqué|dénoncé|taxé|présenté|jugé|considéré|surnommé|attaqué)e?s?`,
      agents: 'par',
    },
    and: 'et',
    called: `soi-disant prétendu prétendue prétendus prétendues surnommé surnommée baptisé baptisée`,
    readIn: `peut-on_lire_dans lit-on_dans est-il_écrit_dans est-il_indiqué_dans peut-on_lire_sur`,
    papers: `sur_X sur_Twitter sur_Facebook sur_Instagram sur_les_réseaux_sociaux sur_le_réseau_social_X`,
    according: `selon d’après d'après pour de_l’avis_de aux_yeux_de`,
    adverbEnding: 'ment',
    articles: `le la les l’ l' un une des son sa M. Mme`,
    hasHangingPronouns: true,
    hearers: `à au aux à_la auprès_de auprès_du devant`,
    setIn: 'commas',
    nobody: `il elle ils elles on nous je ce cela qui`,
    that: `que qu qu' qu’`,
  },
  tailMarks: [
    '(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)',
    'sur le même (?:sujet|thème)|articles? (?:similaires|liés|associés|recommandés)',
    String.raw`en savoir plus|à propos de l['’]auteur|commentaires?(?: \(\d+\))?`,
    "laisser un commentaire|partager(?: l['’]article)?|les plus lus|dans la même rubrique",
    String.raw`voir aussi|plus d['’](?:articles|infos?)\b.{0,30}|pour aller plus loin|mots[- ]clés`,
    'nos derniers articles',
  ],
  furniture: {
    basket: `ajouter_au_panier`,
    pictures: `crédits?`,
    adverts: `publicité annonce`,
    readAlso: `(?:à_)?lire_(?:aussi|également) voir_(?:aussi|également) sur_le_même_(?:sujet|thème)`,
    readAlsoBeforeColon: `lire à_voir à_lire vidéo`,
    share: `partager(?:_(?:cet|l[’'])_?article)?`,
    letters: `newsletter`,
    getLetters: `recevez s’inscrire`,
    subscribe: `inscrivez abonnez suivez-nous`,
    menu: `haut_de_page lire_la_suite`,
    site: `nous ce_site`,
    stored: `cookies? votre_vie_privée`,
    stamps: `mise?_à_jour publié`,
    credits: `crédit`,
    elsewhere: `publicité`,
    rights: `tous_droits_réservés`,
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
    consent: ['accepter (?:et|les cookies)'],
    script: ['activ(?:er|ez|ar|a) (?:le |el )?java ?script'],
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
    done: `publié rédigé écrit`,
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
