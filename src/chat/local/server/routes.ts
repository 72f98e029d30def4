import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { censor, type Log } from '../../../log.ts';
import { createApi, type ApiPorts } from './api.ts';
import { readAssets, type Asset } from './assets.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import { admit, refuseForeign, requireToken } from './guard.ts';

/** Nothing inline, nothing from another host, no string that becomes code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Bytes of a request: a form with its longest fields, several times over. */
const LARGEST_BODY = 64 * 1024;
/** Lists of feeds: some thousand of them. */
const LARGEST_OPML = 2 * 1024 * 1024;

const OPML = '/api/topics/opml';

export type Health = Readonly<{ ok: boolean }>;

/** Everything the local chat answers over HTTP. */
export function createRoutes({
  token,
  health,
  metrics,
  now,
  explainError,
  log,
  ...ports
}: ApiPorts & {
  token: string | null;
  health: () => Promise<Health>;
  /** Prometheus' text format. */
  metrics: (() => Promise<string>) | null;
  /** Epoch ms. */
  now: () => number;
  /** What an error of the store means, told to the log; `null` for any other. */
  explainError: (error: unknown) => Error | null;
  log: Log;
}): Hono {
  const app = new Hono();
  const assets = readAssets();

  app.onError((error, context) => {
    const explained = explainError(error);
    if (explained !== null) return context.json({ error: explained.message }, 503);
    log.error({ err: error, path: context.req.path }, 'the local chat could not answer');
    return context.json(
      { error: `Something went wrong, see the bot's log: ${censor(error.message)}` },
      500,
    );
  });
  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
    context.header('cross-origin-opener-policy', 'same-origin');
    context.header('cross-origin-resource-policy', 'same-origin');
    // Not `no-referrer`: browsers then send the login form with the Origin `null`.
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
    context.header('x-frame-options', 'DENY');
  });
  // Before the guards: a container's own probe knows neither the name nor the token.
  app.get('/healthz', async (context) => {
    // No more than that: strangers can ask. The reason stands in the log, and `doctor` says it.
    const { ok } = await health();
    return context.json({ ok }, ok ? 200 : 503);
  });
  app.use(refuseForeign({ hasToken: token !== null }));
  const forMessages = limitBody(LARGEST_BODY, 'That is too long for a message.');
  const forOpml = limitBody(LARGEST_OPML, 'That is too long for a list of feeds.');
  app.use((context, next) => (context.req.path === OPML ? forOpml : forMessages)(context, next));
  app.get('/page/:name{.+}', (context) =>
    sendAsset(context, assets.get(context.req.param('name'))),
  );
  if (token !== null) {
    useToken(app, { token, assets, attempts: createAttempts({ now }) });
  }
  app.get('/metrics', async (context) =>
    metrics === null
      ? context.text('Metrics are not collected.\n', 404)
      : context.text(await metrics(), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );
  app.get('/', (context) => sendAsset(context, assets.get('index.html')));
  app.route('/api', createApi(ports));
  app.notFound((context) => context.text('There is nothing at this address. Open /\n', 404));
  return app;
}

function limitBody(maxSize: number, error: string) {
  return bodyLimit({ maxSize, onError: (context) => context.json({ error }, 413) });
}

function useToken(
  app: Hono,
  {
    token,
    assets,
    attempts,
  }: { token: string; assets: ReadonlyMap<string, Asset>; attempts: Attempts },
): void {
  const login = (context: Context): Response => {
    if (context.req.path !== '/') return context.text('Log in at / first.\n', 401);
    return sendAsset(context, assets.get('login.html'), 401);
  };
  app.post('/login', async (context) => {
    if (!attempts.allows()) return context.text('Too many attempts. Wait a minute.\n', 429);
    const form = await context.req.parseBody().catch(() => null);
    if (form === null) return context.text('This is no log-in form.\n', 400);
    const { token: typed } = form;
    return typeof typed === 'string' && admit(context, typed.trim(), token)
      ? context.redirect('/', 303)
      : sendAsset(context, assets.get('refused.html'), 401);
  });
  app.get('/', async (context, next) => {
    const typed = context.req.query('token');
    if (typed === undefined) return next();
    if (!attempts.allows()) return context.text('Too many attempts. Wait a minute.\n', 429);
    // A page in between: after a link from elsewhere the browser holds the cookie back once.
    return admit(context, typed, token)
      ? sendAsset(context, assets.get('welcome.html'))
      : sendAsset(context, assets.get('refused.html'), 401);
  });
  app.use(requireToken(token, login));
}

function sendAsset(context: Context, asset: Asset | undefined, status: 200 | 401 = 200): Response {
  if (asset === undefined) return context.text('There is no such file.\n', 404);
  const headers = { 'content-type': asset.type, 'cache-control': 'no-cache', etag: asset.etag };
  if (status === 200 && context.req.header('if-none-match') === asset.etag) {
    return context.body(null, 304, headers);
  }
  return context.body(asset.body, status, headers);
}
