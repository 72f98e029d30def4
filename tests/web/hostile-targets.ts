/** Addresses behind which nothing public lies, in the spellings that people try. */
export const HOSTILE_ADDRESSES: readonly (readonly [kind: string, host: string])[] = [
  ['loopback', '127.0.0.1'],
  ['loopback, short', '127.1'],
  ['loopback, hexadecimal', '0x7f.0.0.1'],
  ['loopback, octal', '0177.0.0.1'],
  ['loopback, one number', '2130706433'],
  ['loopback, one hexadecimal number', '0x7f000001'],
  ['loopback, another of its addresses', '127.8.9.10'],
  ['this host', '0.0.0.0'],
  ['loopback, IPv6', '[::1]'],
  ['unspecified, IPv6', '[::]'],
  ['loopback, mapped', '[::ffff:127.0.0.1]'],
  ['loopback, mapped in hexadecimal', '[::ffff:7f00:1]'],
  ['private, 10/8', '10.0.0.1'],
  ['private, 172.16/12', '172.16.0.1'],
  ['private, 192.168/16', '192.168.0.1'],
  ['private, mapped', '[::ffff:10.0.0.1]'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['metadata service', '169.254.169.254'],
  ['metadata service, one number', '2852039166'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['benchmarking', '198.18.0.1'],
  ['unique local, IPv6', '[fd00::1]'],
  ['link-local, IPv6', '[fe80::1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['6to4', '[2002:7f00:1::1]'],
  ['Teredo', '[2001:0:7f00:1::1]'],
  ['IPv4-compatible', '[::7f00:1]'],
];

/** Names, and what a hostile name server says they are. */
export const HOSTILE_NAMES: readonly (readonly [host: string, addresses: readonly string[]])[] = [
  ['localhost', ['127.0.0.1', '::1']],
  ['localhost.', ['127.0.0.1']],
  ['four.news.test', ['127.0.0.1']],
  ['six.news.test', ['::1']],
  ['mapped.news.test', ['::ffff:127.0.0.1']],
  ['inside.news.test', ['10.1.2.3', '192.168.7.7']],
  ['metadata.news.test', ['169.254.169.254']],
  ['compatible.news.test', ['::7f00:1']],
];

/** Where a friendly server may send people on to. */
export const HOSTILE_REDIRECTS: readonly string[] = [
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://[::ffff:7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  '//127.0.0.1/',
  'http://four.news.test/',
  'https://six.news.test/',
];
