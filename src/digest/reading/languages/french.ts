import { tongueFrom } from '../tongue.ts';

export const french = tongueFrom({
  closed: `et ou mais donc car ni que qui quoi dont où si comme quand lorsque puisque avec sans sous sur dans par vers chez entre pendant depuis avant après selon contre malgré
    je tu on nous vous me te se lui leur leurs y en ce cela ça c' j' n' s' qu' l' d' est sont était étaient sera seront a ont avait avaient ne pas plus jamais rien aussi très bien déjà encore
    hier aujourd'hui demain ici là même alors ainsi puis`,
  determiners: `le la les un une des son sa ses mon ma notre votre cette cet ces plusieurs deux trois quatre`,
  links: `de du des d' à au aux l' pour et`,
  speech: `dit déclaré affirmé ajouté expliqué indiqué précisé annoncé souligné estimé assuré répondu rappelé lancé confié écrit raconté regretté insisté martelé jugé déclare affirme ajoute explique indique
    précise annonce souligne estime assure répond rappelle lance confie écrit raconte regrette insiste juge dénonce prévient commente résume conclut poursuit admet reconnaît
    regrettait expliquait déclarait affirmait disait estimait dénoncé commenté conclu poursuivi admis reconnu promis prévenu averti témoigné plaidé lâché glissé confirmé promet avertit témoigne plaide confirme appelle appelé réclame réclamé qualifié qualifie
    disent affirment estiment expliquent assurent indiquent soulignent rappellent racontent dénoncent`,
  particles: `de du des de_la le la van von ben el al d'`,
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
  roles: `ministre président porte-parole député maire directeur chef secrétaire professeur avocat procureur général colonel ambassadeur sénateur préfet commissaire juge économiste chercheur
    historien journaliste écrivain acteur entraîneur joueur dirigeant responsable patron fondateur pdg candidat conseiller médecin syndicaliste élu militant témoin chancelier roi prince pape évêque
    capitaine commandant expert spécialiste analyste sociologue politologue chanteur réalisateur auteur délégué représentant premier_ministre vice-président coordinateur rapporteur`,
  femaleRoles: `présidente députée directrice avocate procureure ambassadrice sénatrice préfète chercheuse historienne écrivaine actrice entraîneuse joueuse dirigeante patronne fondatrice candidate conseillère
    élue militante chancelière reine princesse experte chanteuse réalisatrice autrice déléguée représentante vice-présidente cheffe mère sœur soeur fille épouse veuve amie voisine tante grand-mère`,
  maleRoles: `père frère fils mari époux veuf ami voisin oncle grand-père`,
  bodies: `ministère gouvernement parti parquet police syndicat association entreprise groupe société conseil commission comité agence université institut banque cour tribunal assemblée sénat mairie
    préfecture fédération union organisation présidence armée élysée`,
  groups: `responsables sources experts témoins habitants autorités policiers élus syndicats avocats chercheurs députés sénateurs médecins proches`,
  honorifics: {
    female: 'mme mme. mlle madame',
    male: 'm. mm. monsieur',
    either: 'me dr pr maître',
  },
  modifiers: `ancien ancienne premier première vice ex`,
  places: `france paris allemagne russie états-unis chine royaume-uni italie espagne belgique suisse ukraine algérie maroc tunisie bruxelles lyon marseille`,
  names: { female: '', male: '' },
  he: 'il',
  she: 'elle',
  they: 'ils elles',
});
