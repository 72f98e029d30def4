import { isBoilerplate } from '../../../articles/boilerplate.ts';

/** Lines that come and go while an article says the same: stamps, captions, adverts, bylines. */
const LINES: readonly RegExp[] = [
  // "Updated 3:14 p.m. ET", "Last updated on 2010-05-19 at 10:33 GMT", "Aktualisiert: 14.05 Uhr"
  /^(?:first |last |letzte )?(?:updated?|published|posted|modified|aktualisiert|aktualisierung|stand|mis à jour|mise à jour|publié|actualizado|publicado|última actualización|aggiornato|atualizado|обновлено|опубликовано|zaktualizowano|aktualizacja|güncelleme|تحديث)\b.{0,80}$/iu,
  // "A file photo shows the scene. (AP Photo/Jane Doe)", "Bild: dpa"
  /^.{0,300}[([][^()[\]]{0,80}(?:photo|foto|images?|getty|reuters|afp|epa|dpa|archiv|handout|shutterstock|pool|courtesy)[^()[\]]{0,80}[)\]]\.?$/iu,
  /^(?:photo|foto|bild|image|video|crédit|credit|fuente|quelle|source|fotografía)s?\s*[:|©].{0,160}$/iu,
  /^(?:continue reading|read (?:more|also|next)|see also|related|subscribe|follow us|share this|listen to this|sign up|mehr zum thema|lesen sie|anzeige|werbung|publicidad|publicité|reklama?|читайте|подпис|ayrıca okuyun|bültenimize|اقرأ|اشترك|إعلان)(?![\p{L}]).{0,160}$/iu,
  /\b(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|tüm hakları saklıdır)\b/iu,
  /(?:все права защищены|جميع الحقوق محفوظة|版权所有|無断転載|무단 전재)/u,
  // "By Jane Doe", "By Staff Writer"
  /^(?:by|von|por|par|di|od|автор)\s*(?::\s*)?(?<=\s)\p{Lu}\S*(?:\s+\S+){0,5}$/iu,
];
const LONGEST_LINE = 400;

/** Whether a paragraph is no part of what the article says. */
export function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST_LINE) return false;
  return isBoilerplate(line) || LINES.some((pattern) => pattern.test(line));
}
