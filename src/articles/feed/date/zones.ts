/**
 * Zone names in feeds → minutes east of Greenwich. RFC 822's own, then those that newsrooms write.
 * Ambiguous ones have the meaning that is most usual in news: IST India, CST US Central, BST
 * British summer. One letter is military and, by RFC 2822, says nothing.
 */
const ZONES: ReadonlyMap<string, number> = new Map(
  `
  z=0 ut=0 utc=0 gmt=0 wet=0 est=-300 edt=-240 cst=-360 cdt=-300
  mst=-420 mdt=-360 pst=-480 pdt=-420 akst=-540 akdt=-480 hst=-600
  ast=-240 adt=-180 nst=-210 ndt=-150 art=-180 brt=-180 brst=-120 clt=-240
  bst=60 west=60 cet=60 met=60 mez=60 wat=60 cest=120 mest=120 mesz=120
  eet=120 sast=120 cat=120 eest=180 msk=180 trt=180 eat=180 irst=210
  gst=240 pkt=300 ist=330 npt=345 bdt=360 ict=420 wib=420 hkt=480
  sgt=480 myt=480 pht=480 awst=480 wita=480 jst=540 kst=540 acst=570
  aest=600 acdt=630 aedt=660 nzst=720 nzdt=780
  `
    .trim()
    .split(/\s+/)
    .map((pair): [string, number] => {
      const [name = '', minutes] = pair.split('=');
      return [name, Number(minutes)];
    }),
);

/** `+0900`, `+09:00`, `GMT+9`, `KST`, `(UTC)` → minutes; UTC where nothing (or nonsense) is said. */
export function zoneMinutes(written: string): number {
  const text = written.trim().replaceAll(/[()]/g, '').toLowerCase();
  const offset = /^(?:utc|gmt|ut|z)?\s*([+−-])\s?(\d{1,2}):?(\d{2})?/.exec(text);
  if (offset !== null) {
    const [, sign, hours, minutes] = offset;
    const total = Number(hours) * 60 + Number(minutes ?? 0);
    return total > 14 * 60 ? 0 : sign === '+' ? total : -total;
  }
  return ZONES.get(/^[a-z]+/.exec(text)?.[0] ?? '') ?? 0;
}
