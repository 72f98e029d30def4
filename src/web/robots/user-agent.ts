/** The name by which robots.txt files call us. */
export const AGENT_TOKEN = 'briefing-bot';

/** Who asks, and where to complain: `contact` is an address of the web or of mail. */
export function userAgent({
  version,
  contact,
}: {
  version: string;
  contact: string | null;
}): string {
  return `${AGENT_TOKEN}/${version} (${contact === null ? 'self-hosted news briefings' : `+${contact}`})`;
}
