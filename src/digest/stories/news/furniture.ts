import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { isBoilerplate } from '../../../articles/boilerplate.ts';

const STAMPS = either(
  oneOf(
    'updated? published posted modified aktualisiert aktualisierung stand mis_à_jour mise_à_jour',
  ),
  oneOf('publié actualizado publicado última_actualización aggiornato atualizado обновлено'),
  oneOf('опубликовано zaktualizowano aktualizacja güncelleme تحديث'),
);
const PICTURES = anyOf(
  'photo foto images? getty reuters afp epa dpa archiv handout shutterstock pool courtesy',
);
const CREDITS = anyOf('photo foto bild image video crédit credit fuente quelle source fotografía');
const ELSEWHERE = either(
  'continue reading|read (?:more|also|next)|see also|related|subscribe|follow us',
  'share this',
  oneOf('listen_to_this sign_up mehr_zum_thema lesen_sie anzeige werbung publicidad publicité'),
  oneOf('reklama? читайте подпис ayrıca_okuyun bültenimize اقرأ اشترك إعلان'),
);
const RIGHTS = either(
  oneOf('all_rights_reserved alle_rechte_vorbehalten todos_los_derechos_reservados'),
  oneOf('tous_droits_réservés tutti_i_diritti_riservati todos_os_direitos_reservados'),
  oneOf('wszelkie_prawa_zastrzeżone tüm_hakları_saklıdır'),
);

/** Lines that come and go while an article says the same: stamps, captions, adverts, bylines. */
const LINES: readonly RegExp[] = [
  // "Updated 3:14 p.m. ET", "Last updated on 2010-05-19 at 10:33 GMT", "Aktualisiert: 14.05 Uhr"
  regex.iu`^(?:first |last |letzte )?${STAMPS}\b.{0,80}$`,
  // "A file photo shows the scene. (AP Photo/Jane Doe)"
  regex.iu`^.{0,300}[([][^()[\]]{0,80}${PICTURES}[^()[\]]{0,80}[)\]]\.?$`,
  // "Bild: dpa", "Source: Osk Herald"
  regex.iu`^${CREDITS}s?\s*[:|©].{0,160}$`,
  // "Read more about the pier", "Lesen Sie auch …"
  regex.iu`^${ELSEWHERE}(?![\p{L}]).{0,160}$`,
  // "© Osk Herald. All rights reserved."
  regex.iu`\b${RIGHTS}\b`,
  /(?:все права защищены|جميع الحقوق محفوظة|版权所有|無断転載|무단 전재)/u,
  // "By Jane Doe", "By Staff Writer"
  /^(?:by|von|por|par|di|od|автор)\s*(?::\s*)?(?<=\s)\p{Lu}\S*(?:\s+\S+){0,5}$/iu,
];
/** Characters of such a line at most: a bound on time. */
const LONGEST_LINE = 400;

/** Whether a paragraph is no part of what the article says. */
export function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST_LINE) return false;
  return isBoilerplate(line) || LINES.some((pattern) => pattern.test(line));
}
