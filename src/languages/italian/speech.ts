import type { SpeechWords } from '../lists/speech-words.ts';

/** How Italian news reports speech. */
export const speech: SpeechWords = {
  denying: `nega negano negò ha_negato hanno_negato smentisce smentì ha_smentito`,
  verbs: `dicevano rispondeva gridava grida gridò urla urlò dice disse afferma affermò dichiara dichiarò spiega spiegò aggiunge aggiunse assicura sottolinea
      sottolineò racconta raccontò osserva osservò commenta commentò conclude concluse ricorda ricordò
      scrive scrisse risponde rispose replica replicò ammette ammise avverte avvertì annuncia annunciò
      denuncia sostiene sostenne precisa precisò chiarisce ribadisce insiste prosegue continua conferma
      confermò riferisce attacca avvisa promette chiede chiese domanda twitta incalza auspica evidenzia
      rileva rivela ironizza rimarca garantisce rivendica puntualizza confida esulta tuona chiosa
      ammonisce dicono affermano spiegano assicurano sottolineano raccontano sostengono diceva affermava
      spiegava paragona paragonò definisce definì definiscono ribatte ribadì replicano rispondono
      avvertono promise promettono assicurò denunciò denunciano confessa confessò insistette aggiungono
      nota attaccò accusa accusò chiedono tuonò taglia_corto rincara scrivono ricordano riferì riferiscono
      dichiarano ritiene giudica bolla bollò chiama critica criticò criticano lamenta lamentò rivelò svela
      esclama esclamò sorride sospira sbotta minimizza rassicura esorta invita scherza dettaglia confidò
      loda lodano elogia elogiano premia
      fa_sapere fanno_sapere fece_sapere fa_notare fanno_notare
      affermando dicendo aggiungendo spiegando sottolineando assicurando ricordando
      si_lamenta si_lamentano si_chiede si_sfoga si_difende
      parla parlano parlava evoca evocava saluta salutano salutava protesta protestava si_lamentava
      crede credono credeva pensa pensano pensava teme temono temeva ritengono riteneva spera sperano si_dice
      si_dichiara`,
  quoting: `cita citava ha_citato aveva_citato`,
  auxiliaries: `l’ha l'ha l’hanno l'hanno ha hanno aveva avevano avrebbe avrebbero`,
  participles: `riassunto definita definiti definite bollata bollati chiamata chiamati giudicata descritta fatto_sapere fatto_notare gridato urlato detto affermato dichiarato spiegato aggiunto assicurato sottolineato raccontato osservato commentato
      concluso ricordato scritto risposto replicato ammesso avvertito annunciato denunciato sostenuto
      precisato chiarito ribadito insistito proseguito confermato riferito promesso chiesto twittato
      rilevato rivelato ironizzato garantito evidenziato auspicato esortato lamentato criticato confidato
      paragonato definito ribattuto confessato notato attaccato accusato tuonato bollato chiamato svelato
      esclamato continuato esultato scherzato giudicato descritto etichettato parlato
      lodato elogiato
      postato`,
  plural: {
    articles: 'i gli le alcuni alcune due tre',
    of: `di del della dei delle degli dell’ dell' d’ d'`,
  },
  passive: {
    verbs: String.raw`(?:è|sono|era|erano)(?: stat[oaie])? (?:accusat|definit|descritt|criticat|bollat|tacciat|chiamat|considerat|attaccat)[oaie]`,
    agents: `da dal dalla dai dalle dallo dagli dall’ dall'`,
  },
  and: 'e ed',
  unsaid: `che cui dove quale durante davanti interpellato interpellata in dopo prima a al alla con su per secondo mentre`,
  asSaid: 'come',
  thus: 'così',
  called: `cosiddetto cosiddetta cosiddetti cosiddette sedicente`,
  readIn: `si_legge_in si_legge_nella si_legge_nel si_legge_nell’ si_legge_sul si_legge_sulla`,
  papers: `a_fine_(?:gara|partita|match) (?:dopo|prima_di|durante)_(?:la|il|una)_(?:partita|gara|match|sconfitta|vittoria|riunione|processo|conferenza_stampa) (?:al_termine|alla_fine|nel_corso)_(?:della|del|di_una)_(?:partita|gara|match|riunione|processo|conferenza_stampa|vertice) in_conferenza_stampa in_una_nota sui_suoi_social sui_suoi_canali_social sul_suo_profilo_(?:X|Facebook|Instagram) sulla_sua_pagina_Facebook in_un_post_su_(?:X|Facebook|Instagram|LinkedIn) su_X su_Twitter su_Facebook su_Instagram sui_social`,
  according: `secondo per a_detta_di a_parere_di stando_a a_giudizio_di`,
  adverbs: `anche ancora poi oggi ieri infine in_coro all’unisono sorridendo con_ironia a_sua_volta invece però dal_canto_suo con_orgoglio`,
  infinitives: 'are ere ire rre arsi ersi irsi arlo erlo arla erla',
  adverbEnding: 'mente',
  articles: `il lo la i gli le l’ l' un uno una suo sua`,
  behindBareVerb: `in nel nella durante dopo su sul a al che per ieri oggi anche ancora poi parlando riferendosi sorridendo ridendo scherzando con tra prima`,
  beforeBareVerb: `con_un_sorriso poi e inoltre quindi infine ancora dopo subito_dopo nello_stesso_tempo allo_stesso_tempo e_poi e_ancora`,
  hearers: `a al alla ai agli alle`,
  setIn: 'commas',
  nobody: `egli lui ella lei essi loro io noi ciò che chi questo anno mese settimana giorno fine volta milione momento`,
  that: `che ch'`,
};
