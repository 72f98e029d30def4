/**
 * Sources to begin with, by the name of the briefing that they make. They were collected by hand;
 * each address is tried when somebody takes it up, since feeds come and go.
 */
export const STARTER_PACKS: Readonly<Record<string, StarterPack>> = {
  world: {
    title: 'World',
    description: 'International affairs from public broadcasters, papers and the United Nations.',
    feeds: [
      'https://feeds.bbci.co.uk/news/world/rss.xml',
      'https://www.theguardian.com/world/rss',
      'https://www.aljazeera.com/xml/rss/all.xml',
      'https://rss.dw.com/rdf/rss-en-all',
      'https://www.france24.com/en/rss',
      'https://feeds.npr.org/1004/rss.xml',
      'https://news.un.org/feed/subscribe/en/news/all/rss.xml',
      'https://thediplomat.com/feed/',
    ],
  },
  'north-east-asia': {
    title: 'North-east Asia',
    description: 'Korea, its neighbours, and what they say of each other.',
    feeds: [
      'https://en.yna.co.kr/RSS/news.xml',
      'https://en.yna.co.kr/RSS/nk.xml',
      'https://www.yna.co.kr/rss/northkorea.xml',
      'https://www.theguardian.com/world/north-korea/rss',
      'https://www.38north.org/feed/',
      'https://meduza.io/rss/en/all',
      'https://www.rferl.org/api/',
    ],
  },
  technology: {
    title: 'Technology',
    description: 'Computers, networks, and the companies behind them.',
    feeds: [
      'https://arstechnica.com/feed/',
      'https://www.theverge.com/rss/index.xml',
      'https://www.wired.com/feed/rss',
      'https://techcrunch.com/feed/',
      'https://www.technologyreview.com/feed/',
      'https://www.bleepingcomputer.com/feed/',
      'https://www.theregister.com/headlines.atom',
      'https://hnrss.org/frontpage',
    ],
  },
  markets: {
    title: 'Markets',
    description: 'Economy, central banks and companies; several outlets give headlines only.',
    feeds: [
      'https://www.cnbc.com/id/20910258/device/rss/rss.html',
      'https://feeds.bloomberg.com/economics/news.rss',
      'https://www.ft.com/global-economy?format=rss',
      'https://www.economist.com/finance-and-economics/rss.xml',
      'https://feeds.bbci.co.uk/news/business/rss.xml',
      'https://www.ecb.europa.eu/rss/press.html',
      'https://www.federalreserve.gov/feeds/press_all.xml',
      'https://asia.nikkei.com/rss/feed/nar',
    ],
  },
};

export type StarterPack = Readonly<{
  title: string;
  description: string;
  feeds: readonly string[];
}>;
