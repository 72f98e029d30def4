/** Hosts that may be reached although they are private, and ports that are not the usual ones. */
export type AllowHosts = Readonly<{
  /** Whether the settings name the host, or the host at that port. */
  allows: (hostname: string, port: number) => boolean;
}>;

export type ReadAllowHosts =
  | Readonly<{ kind: 'hosts'; hosts: readonly string[] }>
  | Readonly<{ kind: 'problem'; entry: string }>;

/**
 * Reads a list such as `intranet.example, 10.0.0.7:8080, [fd00::1]:80`: names and addresses, divided
 * by commas or spaces. An entry without a port opens every port of its host.
 */
export function readAllowHosts(list: string): ReadAllowHosts {
  const hosts: string[] = [];
  for (const entry of list.split(/[\s,]+/).filter((one) => one !== '')) {
    const host = normalise(entry);
    if (host === null) return { kind: 'problem', entry };
    hosts.push(host);
  }
  return { kind: 'hosts', hosts };
}

/** `hosts` as `readAllowHosts` gives them. */
export function createAllowHosts(hosts: readonly string[]): AllowHosts {
  const known = new Set(hosts);
  return {
    allows: (hostname, port) => known.has(hostname) || known.has(`${hostname}:${port}`),
  };
}

/** As a URL writes it, so that `LOCALHOST`, `127.1` and `localhost.` are what they mean. */
function normalise(entry: string): string | null {
  if (/[/@?#\\]/.test(entry)) return null;
  const bareIpv6 = /^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(entry);
  const parsed = URL.parse(`http://${bareIpv6 ? `[${entry}]` : entry}`);
  if (parsed === null) return null;
  const port = /:(\d{1,5})$/.exec(bareIpv6 ? '' : entry)?.[1];
  const host = hostOf(parsed);
  return port === undefined ? host : `${host}:${Number(port)}`;
}

/** The host of a URL without the dot that may end a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

/** The port of a URL as a number. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
