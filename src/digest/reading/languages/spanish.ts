import { tongueFrom } from '../tongue.ts';

export const spanish = tongueFrom({
  closed: `y e o u pero sino que quien quienes cual cuales cuando donde como si porque aunque mientras con sin sobre entre hasta desde hacia según tras ante bajo contra durante por para en
    yo tú nosotros ustedes me te se nos lo le les es son era eran fue fueron será ha han había no ni sí ya más muy también tampoco ayer hoy mañana aquí allí así entonces además`,
  determiners: `el la los las un una unos unas su sus mi nuestro nuestra este esta estos estas ese esa varios varias dos tres cuatro`,
  links: `de del a al para y la los las`,
  speech: `dijo afirmó aseguró añadió agregó explicó señaló indicó declaró anunció manifestó sostuvo advirtió reconoció admitió subrayó destacó comentó respondió insistió recordó lamentó escribió
    criticó denunció confirmó precisó apuntó concluyó dice afirma asegura añade explica señala indica declara anuncia sostiene advierte reconoce subraya destaca comenta recuerda lamenta escribe
    dicho afirmado asegurado añadido agregado explicado señalado indicado declarado anunciado manifestado sostenido advertido reconocido admitido subrayado destacado comentado respondido insistido
    recordado lamentado escrito criticado denunciado confirmado precisado apuntado concluido dijeron afirmaron aseguraron señalaron indicaron explicaron dicen afirman aseguran señalan indican explican
    contó cuenta relató relata decía afirmaba aseguraba explicaba opinó opina reiteró reitera consideró considera exigió pidió preguntó zanjó sentenció pide piden exige exigen tildó calificó`,
  particles: `de del de_la la los las y`,
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
  roles: `ministro presidente portavoz vocero diputado alcalde director jefe secretario profesor abogado fiscal general coronel embajador senador gobernador comisario juez economista investigador
    historiador periodista escritor actor entrenador jugador líder dirigente responsable fundador candidato consejero médico sindicalista concejal activista testigo canciller rey príncipe papa obispo
    capitán comandante experto especialista analista sociólogo politólogo cantante autor delegado representante vicepresidente coordinador primer_ministro mandatario expresidente exministro exalcalde exdiputado`,
  femaleRoles: `ministra presidenta vocera diputada alcaldesa directora jefa secretaria profesora abogada embajadora senadora gobernadora comisaria jueza investigadora historiadora escritora actriz
    entrenadora jugadora fundadora candidata consejera médica concejala reina princesa experta autora delegada vicepresidenta coordinadora mandataria expresidenta madre hermana hija esposa viuda amiga vecina tía abuela`,
  maleRoles: `padre hermano hijo esposo marido viudo amigo vecino tío abuelo`,
  bodies: `ministerio gobierno partido fiscalía policía sindicato asociación empresa grupo consejo comisión comité agencia universidad instituto banco corte tribunal congreso senado ayuntamiento
    alcaldía federación unión organización presidencia ejército fundación`,
  groups: `responsables fuentes expertos testigos vecinos autoridades policías diputados senadores médicos analistas familiares`,
  honorifics: {
    female: 'señora sra. sra doña',
    male: 'señor sr. sr don',
    either: 'dr. dr dra. dra',
  },
  modifiers: `ex primer primera antiguo antigua nuevo nueva vice`,
  places: `españa méxico argentina perú chile colombia venezuela ecuador bolivia brasil cuba rusia alemania francia italia ucrania madrid barcelona estados_unidos eeuu reino_unido`,
  names: { female: '', male: '' },
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
});
