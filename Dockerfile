# The packages, with the runtime among them: npm brings the right Node for the bot along.
FROM debian:bookworm-slim AS packages
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates npm
# Debian's own npm (9) does not hold to the overrides of package.json; npm 10 and 11 do.
RUN npm install --global --no-audit --no-fund npm@10.9.4
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

# The bot alone: no npm, no compiler, no shell script that has to run first.
FROM debian:bookworm-slim
RUN useradd --uid 10001 --no-create-home briefing && install -d -o briefing -m 700 /data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY briefings ./briefings
# What Node compiles is kept here, so that the next start is quicker.
RUN install -d -o briefing node_modules/.cache
# 0.0.0.0 needs LOCAL_TOKEN: without it the bot says so and stops.
ENV DATA_DIR=/data BRIEFINGS_DIR=/app/briefings HOST=0.0.0.0 PORT=3210
# glibc keeps memory apart for each thread, up to eight times the processors: two such places will do.
ENV MALLOC_ARENA_MAX=2
USER briefing
VOLUME /data
EXPOSE 3210
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node_modules/.bin/node", "-e", "fetch('http://127.0.0.1:3210/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "--max-semi-space-size=1", "--max-old-space-size=512", "--optimize-for-size", "--no-sparkplug", "--no-regexp-optimization", "--regexp-tier-up-ticks=10", "--v8-pool-size=2", "--import", "./src/workers/keep-compiled.mjs", "src/main.ts"]
