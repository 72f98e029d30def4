import type { CastWords } from '../language.ts';

/** Who people and bodies are in French news. */
export const cast: CastWords = {
  closed: `d’après d'après et ou mais donc car ni que qui quoi dont où si comme quand lorsque puisque avec sans sous sur dans
      par vers chez entre pendant depuis avant après selon contre malgré je tu on nous vous me te se lui
      leur leurs y en ce cela ça c' j' n' s' qu' l' d' est sont était étaient sera seront a ont avait
      avaient ne pas plus jamais rien aussi très bien déjà encore hier aujourd'hui demain ici là même
      alors ainsi puis toujours souvent devant`,
  determiners: `le la les un une des son sa ses mon ma notre votre cette cet ces plusieurs deux trois quatre`,
  definite: "le la les l' l’ ce cet cette",
  links: `de du des d' à au aux l' pour et`,
  particles: `de du des de_la le la van von ben el al d'`,
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre`,
  roles: `garde échevin bourgmestre eurodéputé questeur huissier enquêteur sapeur-pompier généraliste prévisionniste
      anthropologue ethnologue politiste technicien doctorant serveur commerçant artisan garagiste
      conducteur cheminot routier skipper navigateur coureur sprinteur nageur judoka escrimeur skieur
      biathlète gymnaste footballeur rugbyman handballeur basketteur ailier rappeur comédien scénariste
      romancier dessinateur illustrateur influenceur youtubeur trésorier coprésident gérant prêtre pasteur
      ministre président porte-parole député maire directeur chef secrétaire professeur avocat procureur
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
      musicien compositeur poète artiste humoriste producteur éditeur traducteur notaire comptable banquier
      entrepreneur investisseur consultant livreur retraité locataire passager touriste bénévole moine rabbin
      imam soldat officier plongeur alpiniste cycliste boxeur arbitre coiffeur gendarme avocat_général
      maraîcher ostréiculteur libraire cuisinier instituteur informaticien urbaniste adjoint sauveteur batelier
      coauteur cofondateur attaquant défenseur gardien latéral buteur sélectionneur conservateur lieutenant
      sergent adjudant brigadier amiral archevêque cardinal doyen secouriste rescapé survivant docker armateur
      hôtelier chauffeur cafetier menuisier électricien plombier maçon charpentier boulanger boucher pâtissier
      fleuriste viticulteur arboriculteur céréalier pêcheur marin pilote contrôleur inspecteur intendant
      greffier magistrat substitut vice-procureur sous-préfet ambulancier urgentiste pédiatre oncologue
      infectiologue généticien neurologue hydrologue sismologue volcanologue écologue ornithologue zoologiste
      botaniste démographe géographe
      berger organisateur fromager œnologue sommelier brasseur meunier paysan soudeur forgeron
      chasseur garde-forestier anesthésiste radiologue gynécologue kinésithérapeute nutritionniste
      océanographe pédagogue ténor pianiste violoniste guitariste chorégraphe scénographe galeriste
      curé diacre aumônier concierge essayiste dramaturge chroniqueur correspondant animateur documentaliste
      aide-soignant charcutier poissonnier caissier`,
  femaleRoles: `mairesse échevine rapporteure eurodéputée bâtonnière enquêtrice commandante technicienne doctorante
      lycéenne professeure proviseure rectrice maraîchère vigneronne restauratrice commerçante coiffeuse
      artisane conductrice cheminote hôtesse skippeuse navigatrice coureuse sprinteuse nageuse boxeuse
      skieuse patineuse footballeuse rappeuse comédienne dessinatrice sculptrice influenceuse blogueuse
      trésorière coprésidente gérante coordinatrice consultante pasteure
      présidente députée directrice avocate procureure ambassadrice sénatrice préfète chercheuse historienne
      écrivaine actrice entraîneuse joueuse dirigeante patronne fondatrice candidate conseillère élue
      militante chancelière reine princesse experte chanteuse réalisatrice autrice déléguée représentante
      vice-présidente cheffe mère sœur soeur fille épouse veuve amie voisine tante grand-mère infirmière
      collègue habitante riveraine agricultrice enseignante étudiante cofondatrice cinéaste policière ouvrière
      vendeuse apicultrice pharmacienne chirurgienne danseuse musicienne compositrice poétesse
      productrice éditrice traductrice retraitée éleveuse institutrice cuisinière ingénieure pompière
      romancière adjointe
      coautrice attaquante gardienne conservatrice lieutenante doyenne survivante rescapée hôtelière
      chauffeuse boulangère bouchère pâtissière fleuriste viticultrice pêcheuse inspectrice contrôleuse
      magistrate sous-préfète ambulancière virologue sélectionneuse sage-femme aide-soignante
      bergère organisatrice fromagère œnologue brasseuse paysanne kinésithérapeute gynécologue pianiste
      violoniste chorégraphe galeriste charcutière poissonnière serveuse caissière couturière animatrice
      chroniqueuse`,
  maleRoles: `père frère fils mari époux veuf ami voisin oncle grand-père`,
  bodies: `ministère gouvernement parti parquet police syndicat association entreprise groupe société conseil
      commission comité agence université institut banque cour tribunal assemblée sénat mairie préfecture
      fédération union organisation présidence armée élysée hôpital clinique collectif observatoire ligue
      confédération métropole direction rectorat fondation club`,
  groups: `responsables sources experts témoins habitants autorités policiers élus syndicats avocats chercheurs
      députés sénateurs médecins proches`,
  honorifics: {
    female: 'mme mme. mlle madame',
    male: 'm. mm. monsieur',
    either: 'me dr pr maître',
  },
  modifiers: `grand grande jeune célèbre ancien ancienne premier première vice ex`,
  rolePrefixes: 'ex- vice- co-',
  toponyms: `france paris allemagne russie états-unis chine royaume-uni italie espagne belgique suisse ukraine
      algérie maroc tunisie bruxelles lyon marseille`,
  names: {
    female: `aline louane faustine apolline évelyne héloïse hortense laure lucile perrine raphaëlle tiphaine
      clémence séverine ghislaine fatiha djamila
      monique sylvie nathalie isabelle catherine véronique valérie sandrine stéphanie céline aurélie
        émilie élodie camille manon léa chloé claire anne marie sophie hélène brigitte martine françoise
        jacqueline nicole chantal danielle dominique michèle élise élisabeth florence laurence delphine
        virginie karine caroline charlotte pauline mathilde juliette louise jeanne nadia fatima yasmina
        rachida ségolène marine clémentine agnès bénédicte béatrice odile pascale patricia corinne
        christine christiane geneviève simone yvette gisèle josiane mireille muriel nadine régine
        solange
      lucie julie sandra inès amélie mélanie jessica laura marion justine audrey emma sarah alice eva jade zoé
      inaya lina margaux noémie océane romane salomé victoire yasmine samira leïla assia aïcha fanny maude
      maëlle gwenaëlle solène lise lisa maud thérèse bernadette colette denise germaine ginette huguette
      jocelyne liliane lucette madeleine marguerite michelle paulette raymonde renée suzanne yolande annick
      armelle aude blandine carole cécile clotilde constance edwige estelle éva fabienne flavie gaëlle joëlle
      laetitia lætitia ludivine magali maryse maryvonne myriam nadège nelly ophélie pascaline prune rose
      roxane sonia tatiana vanessa viviane`,
    male: `yvon bertin jean-loup loïc corentin dorian florent médéric
      jean pierre michel philippe alain bernard patrick jacques gérard christian daniel andré rené
        claude françois nicolas laurent thierry stéphane christophe frédéric olivier éric pascal bruno
        didier hervé gilles franck luc marc paul julien sébastien mathieu guillaume romain antoine
        maxime alexandre benoît xavier vincent yves yannick arnaud cédric damien fabien fabrice florian
        gabriel gaël gérald grégory henri hugo jérôme jules lionel louis ludovic marcel martin maurice
        mohamed karim rachid norbert raphaël raymond régis rémi robert roger roland serge sylvain théo
        thibault thomas victor emmanuel édouard gautier jordan éloi
      aurélien adrien alban alex alexis amaury ange anthony armand augustin aymeric baptiste basile bastien
      bertrand boris brice cyril cyrille david denis dylan edmond élie emile émile enzo ernest eugène étienne
      fernand gaétan gaspard gauthier geoffroy georges germain gilbert guy gustave hakim hamid hubert hugues
      ibrahim isaac ivan jacky jérémie jérémy joël johan jonathan joseph joris kévin kylian lucas luca mehdi
      mathias mathis matthieu maxence mickaël mohammed moussa mustapha nathan noé noël omar oscar ousmane
      quentin raoul rodolphe romuald ronan samir samuel sami simon stanislas steeve tanguy théodore tristan
      ugo ulysse valentin vianney victorien wilfried william yann yanis yoann yohan youssef zinedine`,
  },
  he: 'il',
  she: 'elle',
  they: 'ils elles',
};
