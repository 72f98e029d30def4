import { words } from '../word-list.ts';

export const titles = words(
  'hr fr dr prof dipl ing med jur phil rer nat h.c mag st hl frl bgm gen ges geb verh gest sr mio',
);
/** Nouns have capitals, so that what follows tells little: these never end a sentence. */
export const inline = words(
  'z.b u.a d.h i.d.r i.d.f s.o s.u u.ä o.ä z.t z.zt z.z i.a i.v v.a v.chr n.chr bzw ca vgl ggf ggfs evtl inkl exkl',
  'zzgl abzgl einschl sog insb bes kath ev evang ehem etwa gem lt max min mind jr urspr verw bspw sprich',
  'm.e u.u u.v.m d.j d.m a.d a.m i.h.v o.g u.g s str',
);
export const abbreviations = words('usw etc co gmbh ag kg e.v e.k mio mrd tsd u.s.w jr sr');
export const beforeNumber = words(
  'nr nrn s art abs bd kap abb tab tel ziff rn rdnr seite str az pos',
);
export const months = words(
  'jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so',
);
export const starters = words(
  'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese dieser dieses',
  'diesen diesem jene jener jenes dort hier da dann danach davor dabei dafür dagegen damit deshalb daher darum',
  'doch aber und oder sondern denn wenn als ob obwohl weil während nachdem bevor seit bis dass auch noch schon',
  'nun jetzt heute gestern morgen zudem außerdem allerdings jedoch trotzdem dennoch inzwischen unterdessen',
  'zunächst schließlich später zuletzt bisher im in am an auf aus bei beim mit nach von vom vor zu zum zur über',
  'unter um für gegen ohne durch laut zwischen wegen trotz wer was wie wo warum wann welche kein keine nicht nur',
  'alle viele einige mehrere beide jeder jede seine ihre unsere mein sein ihr so wir haben hat ist sind war waren',
);
/** "am 3. Oktober", "der 2. Weltkrieg", "20. Jahrhundert". */
export const ordinals = {
  before: words(
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert',
    'jahrhunderts jh jhdt jahrtausend weltkrieg weltkriegs klasse mal stock stockwerk etage platz runde spieltag',
    'minute auflage kapitel bezirk geburtstag jahrestag liga bundesliga lebensjahr tag woche monat sitzung',
  ),
  after: words(
    'am vom zum der die das dem den des im beim bis ab seit ein eine einen einem einer im dieser zur',
  ),
};
