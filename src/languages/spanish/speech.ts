import type { SpeechWords } from '../lists/speech-words.ts';

/** How Spanish news reports speech. */
export const speech: SpeechWords = {
  denying: `niega niegan negó negaron ha_negado han_negado desmiente desmintió desmintieron rechazó_haber`,
  verbs: `decían respondía dijo dice afirmó afirma declaró declara aseguró asegura explicó explica señaló señala añadió añade
      indicó indica manifestó manifiesta sostuvo sostiene agregó agrega apuntó apunta destacó destaca
      subrayó subraya insistió insiste comentó comenta reconoció reconoce advirtió advierte escribió
      escribe respondió responde recordó recuerda denunció denuncia concluyó anunció anuncia lamentó
      expresó expresa precisó confirmó criticó preguntó admitió lamenta dijeron afirmaron aseguraron
      señalaron indicaron explicaron dicen afirman aseguran señalan indican explican contó cuenta relató
      relata decía afirmaba aseguraba explicaba opinó opina reiteró reitera consideró considera exigió
      pidió zanjó sentenció pide piden exige exigen tildó calificó prometió promete prometieron prometen
      replicó replica replicaron contestó contesta respondieron responden defendió defiende defendieron
      defienden alertó alerta alertan alertaron avisó avisa garantizó garantiza remarcó remarca recalcó
      recalca enfatizó enfatiza puntualizó puntualiza matizó matiza argumentó argumenta justificó
      justifica celebró celebra reprochó reprocha espetó bromeó ironizó exclamó susurró gritó grita gritaba gritaron
      repitió repite resumió resume valoró valora aclaró aclara detalló detalla informó informa informaron
      informan confesó confiesa criticaron critica denunciaron denuncian reclamó reclama reclamaron
      reclaman exigieron pidieron lamentaron lamentan sostienen sostuvieron manifestaron declararon
      advirtieron advierten insistieron insisten añadieron añaden agregaron concluye concluyeron
      pronosticó pronostica vaticinó auguró tuiteó publicó llamó llama llamaron definió define definieron
      describió describe comparó compara acusó acusa tacharon tachó tilda arremetió sugirió sugiere
      planteó plantea expuso expone ha_querido_dejar rebatió rebate proclamó proclama propuso propone
      preguntan cuestionó cuestiona apostilló apostilla relataron explicaban narró narra rememoró evocó
      sintetizó abundó adelantó adelanta afeó
      habló hablaron elogió elogia alabó alaba destacaron
      se_queja se_quejó se_quejan se_lamenta se_lamentó se_pregunta se_preguntó se_sinceró se_defendió habla hablan hablaba asegurando afirmando diciendo señalando explicando añadiendo advirtiendo recordando subrayando destacando alegando argumentando resalta resaltó ratificó ratifica celebran bromea ironiza exclama zanja anotó anota coinciden coinciden_en coincidieron coincide coincidió presume presumió remata remató ahonda ahondó incide incidió rechaza celebraron reivindica reivindicó aplaude aplaudió abunda apremia apremió instó insta sopesa sostenía
      se_quejaba se_lamentaba se_preguntaba protestó protestaba protesta clamaba clamó reclamaba denunciaba
      alertaba advertía pedía exigía señalaba apuntaba reconocía admitía confesaba contaba relataba recordaba
      resumía bromeaba ironizaba lamentaba celebraba saluda saludó
      cree creen creía piensa piensan teme temen temía opinan comunicó comunica comunicaron constató constata
      desveló desvela reveló revela se_mostró se_mostraron se_declaró se_dijo confía espera duda sospecha
      presagia`,
  quoting: `citó_a cita_a citaba_a ha_citado_a`,
  auxiliaries: `ha han había habría habrían`,
  participles: `dicho afirmado declarado asegurado explicado señalado indicado añadido escrito agregado anunciado
      manifestado sostenido advertido reconocido admitido subrayado destacado comentado respondido
      insistido recordado lamentado criticado denunciado confirmado precisado apuntado concluido prometido
      replicado contestado defendido alertado avisado garantizado remarcado recalcado argumentado
      justificado celebrado reprochado resumido valorado aclarado detallado informado confesado reclamado
      exigido pedido llamado definido descrito comparado acusado tachado tildado calificado sugerido
      planteado expuesto contado relatado zanjado sentenciado reiterado considerado expresado preguntado
      explicitado adelantado incidido`,
  plural: { articles: 'los las varios varias dos tres', of: 'de_la de_los de_las del de' },
  passive: {
    verbs: String.raw`(?:fue|fueron|es|son|era|eran|está|están|estaba|ha sido|han sido|había sido) (?:acusad|tachad|calificad|tildad|criticad|descrit|llamad|considerad|señalad|atacad|definid)[oa]s?`,
    agents: 'por',
  },
  and: 'y e',
  asSaid: 'como tal_como',
  called: `el_llamado la_llamada lo_llamado los_llamados las_llamadas del_llamado al_llamado un_llamado una_llamada el_denominado la_denominada los_denominados las_denominadas del_denominado al_denominado supuesto supuesta supuestos supuestas`,
  readIn: `se_lee_en se_puede_leer_en se_indica_en se_señala_en reza recoge`,
  papers: `(?:tras|después_de|al_término_de|al_final_de|en)_(?:el|la)_(?:partido|encuentro|choque|reunión|juicio|acto|pleno|derrota|victoria|triunfo|empate) (?:al_término|al_final|después|antes)_(?:del|de_la)_(?:partido|encuentro|choque|reunión|juicio|acto|pleno) en_(?:una_)?rueda_de_prensa en_(?:su|la)_(?:cuenta|página|perfil|red_social)(?:_oficial)?_(?:de_|en_)?(?:X|Twitter|Facebook|Instagram|TikTok|Telegram) en_X en_Twitter en_Facebook en_Instagram en_redes_sociales en_sus_redes_sociales en_la_red_social_X`,
  according: `según para de_acuerdo_con a_juicio_de en_opinión_de en_palabras_de`,
  infinitives: 'ar er ir ír arse erse irse arlo erlo irlo arla erla irla',
  adverbs: `a_coro al_unísono con_ironía entre_risas por_su_parte a_su_vez también en_tono_irónico con_orgullo con_emoción con_resignación además ayer hoy`,
  adverbEnding: 'mente',
  articles: `el la los las un una su`,
  behindBareVerb: `en durante tras ante sobre a al que por ayer hoy este esta también entre con mientras recordando sonriendo riendo antes`,
  beforeBareVerb: `entre_risas con_una_sonrisa además también luego después y asimismo al_mismo_tiempo por_último finalmente en_ese_sentido a_continuación a_renglón_seguido en_este_sentido`,
  hearers: `a al a_la a_los a_las ante`,
  setIn: 'dashes',
  nobody: `él ella ellos ellas yo nosotros esto eso que quien año mes semana día fin vez millón momento`,
  that: `que`,
};
