import { words } from '../word-list.ts';

export const french = {
  titles: words(
    'm mm mme mlle me mgr dr pr prof st ste ll.aa.ii.rr s.m s.a.r s.e gén col cap lt cdt',
  ),
  inline: words(
    'p.ex cf c.-à-d i.e e.g env vs ex boul bd av av.j.-c ap.j.-c apr dép préf hab chap réf',
  ),
  abbreviations: words('etc cie ltd inc co corp s.a s.a.r.l jr o.n.u u.e é.-u etats'),
  beforeNumber: words('n no nos art p pp vol chap fig tél t par al'),
  months: words('janv févr fév mars avr juil sept oct nov déc'),
  starters: words(
    'le la les l un une des du de d il elle ils elles on nous vous je j ce cet cette ces c cela ça en dans sur sous',
    'avec sans pour par chez vers entre après avant depuis pendant selon malgré mais et ou donc or ni car si quand',
    'lorsque comme parce puisque bien aussi encore déjà alors puis enfin ainsi toutefois cependant pourtant',
    'y qui que quoi où comment pourquoi quel quelle son sa ses leur leurs notre votre tous toutes chaque plusieurs à',
  ),
};
export const spanish = {
  titles: words(
    'sr sra srta sres sras dr dra dres d dña dª prof profa lic licda ing arq gral cnel tte cap sgto mons fr pbro excmo ilmo',
    'hno sto sta',
  ),
  inline: words(
    'p.ej ej v.gr cf aprox admón av avda cra c ctra pza párr párrf art arts hs hab fund máx mín km min ext depto',
  ),
  abbreviations: words('ee.uu ee uu s.a s.l cía ltda jr etc d.c a.c dd.hh ff.aa aa.vv rr.hh kg'),
  beforeNumber: words('no núm num nº n° pág págs p pp art arts cap vol tel fig tfno apdo piso'),
  months: words(
    'ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié miér jue vie sáb dom',
  ),
  starters: words(
    'el la los las un una unos unas él ella ellos ellas yo nosotros usted ustedes este esta esto estos estas ese esa eso',
    'esos aquel aquella en de del al a por para con sin sobre entre tras desde hasta durante según ante pero y e o si',
    'cuando mientras porque aunque también además ahora ya no como donde quien que cual hay es son fue su sus muchos',
    'todos cada así entonces luego después antes sin gracias envíe',
  ),
};
