import type { SpeechWords } from '../lists/speech-words.ts';

/** How French news reports speech. */
export const speech: SpeechWords = {
  denying: `nie nient niait a_nié ont_nié dément démentent démentait a_démenti ont_démenti réfute a_réfuté conteste contestent contestait a_contesté ont_contesté`,
  verbs: `avoue avouait soutient soutenait disaient répondait lançait crie criait hurle hurlait clame déclare dit affirme indique explique ajoute précise assure estime souligne annonce écrit répond
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
      se_souvient se_souvenait se_rappelle se_désespère se_moque s'emballe bougonne grogne insistait
      saluent résument
      voit y_voit voient s'engage s’engage s'engagent s’engagent se_plaint se_plaignait s'agaçait s’agaçait`,
  quoting: `cite citait a_cité avait_cité ont_cité`,
  auxiliaries: `a ont avait avaient aurait auraient s'est s’est se_sont s'était s’était s'étaient s’étaient`,
  participles: `soutenu résumé déclaré dit affirmé indiqué expliqué ajouté précisé assuré estimé souligné annoncé écrit répondu
      lancé confié rappelé regretté insisté dénoncé conclu martelé reconnu confirmé promis prévenu averti
      commenté témoigné tweeté jugé plaidé poursuivi raconté admis lâché glissé appelé réclamé qualifié
      indigné indignée indignés félicité félicitée félicités alarmé alarmée alarmés étonné étonnée étonnés
      inquiété inquiétée inquiétés réjoui réjouie réjouis insurgé insurgée insurgés défendu défendue
      défendus emporté emportée exclamé exclamée exclamés agacé agacée désolé désolée moqué moquée
      interrogé interrogée interrogés justifié justifiée plaint plainte soupiré souri acquiescé réagi
      répliqué rétorqué tempéré renchéri soufflé détaillé critiqué accusé demandé exigé rapporté décrit
      prédit argumenté concédé convenu observé constaté noté relevé signalé alerté répété repris salué
      fustigé déploré comparé traité parlé évoqué rappelés tranché nuancé asséné clamé balayé ironisé
      plaisanté scandé hurlé crié murmuré
      engagé engagée engagés`,
  plural: { articles: 'les des plusieurs deux trois', of: `de_la de_l’ de_l' de du des d’ d'` },
  passive: {
    verbs: String.raw`(?:(?:a|ont|avait|avaient) été|est|sont|était|étaient|fut|furent) (?:traité|qualifié|accusé|décrit|critiqué|dénoncé|taxé|présenté|jugé|considéré|surnommé|attaqué)e?s?`,
    agents: 'par',
  },
  and: 'et',
  unsaid: `qui que dont où lequel laquelle lors devant interrogé interrogée joint jointe en avant après à au dans sur avec pour selon alors`,
  called: `soi-disant prétendu prétendue prétendus prétendues surnommé surnommée baptisé baptisée`,
  readIn: `peut-on_lire_dans lit-on_dans est-il_écrit_dans est-il_indiqué_dans peut-on_lire_sur`,
  papers: `(?:après|avant|à_l’issue_de|à_l'issue_de|au_terme_de|lors_de)_(?:la|le|sa|son|cette|ce)_(?:match|rencontre|réunion|procès|défaite|victoire|séance|audience|visite) (?:à_l’issue|à_l'issue|au_terme|lors|au_sortir)_(?:du|de_l’|de_l')_?(?:match|procès|conseil|audience|entretien) devant_la_presse en_conférence_de_presse sur_son_compte_(?:X|Twitter|Facebook|Instagram) sur_sa_page_Facebook sur_X sur_Twitter sur_Facebook sur_Instagram sur_les_réseaux_sociaux sur_le_réseau_social_X`,
  according: `selon d’après d'après pour de_l’avis_de aux_yeux_de`,
  infinitives: 'er ir oir dre ire',
  adverbs: `ensuite en_chœur d’une_même_voix d'une_même_voix de_concert en_souriant en_riant avec_ironie de_son_côté pour_sa_part à_son_tour également aussi encore hier mardi lundi`,
  adverbEnding: 'ment',
  articles: `le la les l’ l' un une des son sa M. Mme`,
  hasHangingPronouns: true,
  hearers: `à au aux à_la auprès_de auprès_du devant`,
  goingOn: `puis(?:,_(?:plus|dans_un|avec_un|l’air|l'air|d’un_ton|d'un_ton|d’une_voix|d'une_voix)_\\p{Ll}{2,20})? et_d’ajouter et_d'ajouter et_de_conclure et_de_poursuivre et_de_préciser et_de_lancer et_d’insister et_d'insister et_de_rappeler et_de_souligner et_de_lâcher et_de_glisser et_de_trancher et_de_reprendre et_d’expliquer et_d'expliquer et_de_citer et_de_résumer et_d’assurer et_d'assurer et_de_marteler et_de_prévenir et_d’avertir et_d'avertir et_de_regretter et_de_s’interroger et_de_s'interroger avant_d’ajouter avant_d'ajouter avant_de_conclure`,
  setIn: 'commas',
  nobody: `il elle ils elles on nous je ce cela qui année mois semaine moment fois million instant`,
  that: `que qu qu' qu’`,
};
