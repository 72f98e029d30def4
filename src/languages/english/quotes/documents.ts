import { wordSet } from '../../word-set.ts';

/** What may speak and be about somebody: "a report on X says". */
export const documents = wordSet(`
article articles report reports story stories letter study book books essay column editorial review
piece post film documentary leader item feature interview account coverage lawsuit complaint suit bill
law paper dossier memo poll survey ad advert advertisement video biography profile petition blog website
audit inquiry investigation indictment ruling judgment judgement verdict sheet file entry obituary
portrait leaflet pamphlet thread podcast broadcast programme briefing submission plaque affidavit thesis
dissertation memorial monument tribute poem cartoon play sketch testimony transcript chapter sermon
papers files documents records filings minutes transcripts accounts case
`);

/** What hangs, stands or is worn for all to read: "a | banner | behind X". */
export const signs = wordSet(`
banner banners sign signs placard placards poster posters billboard billboards mural graffiti slogan
sticker stickers badge t-shirt shirt cap scarf
`);

/** What somebody writes to somebody. */
export const letters = wordSet(`
letter note e-mail email mail text message messages e-mails emails texts memo reply telegram cable card
postcard dm
`);

/** What many send to somebody: "got | letters | threatening to “…”". */
export const mail = wordSet(`
letter letters email emails e-mail e-mails message messages leaflet leaflets note notes text texts call
calls poster posters postcard postcards
`);

/** What somebody passes on: "retweeted a | message | by Y". */
export const messages = wordSet(`
message messages tweet tweets post posts statement note letter email e-mail text memo comment comments
remark quote quotation line
`);
