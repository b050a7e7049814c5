# One image for every part of the platform; docker-compose.yml says which part a container is.
#
# The workspace is copied as it is: Node runs TypeScript by stripping its types, and refuses to do so inside
# node_modules, which is where `pnpm deploy` would put it. Base image and pnpm are pinned as in package.json.

FROM node:24.21.0-bookworm-slim AS base
WORKDIR /srv/phong-trao

# What is installed depends on manifests alone, so a change of the program does not install anew.
FROM base AS manifests
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY docs/client-example/package.json docs/client-example/
COPY gateway/package.json gateway/
COPY gateway/executor/package.json gateway/executor/
COPY gateway/explorer/package.json gateway/explorer/
COPY schema/package.json schema/
COPY subgraphs/kit/package.json subgraphs/kit/
COPY subgraphs/movements/package.json subgraphs/movements/
COPY subgraphs/organisations/package.json subgraphs/organisations/
COPY subgraphs/people/package.json subgraphs/people/
COPY test/package.json test/

# Nothing that only development needs, and no embedded PostgreSQL (its binaries are optional packages).
FROM manifests AS packages
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --no-optional --filter "@phong-trao/gateway..."

# The explorer's page; of what it is built with only the page goes on.
FROM manifests AS explorer
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --filter @phong-trao/explorer
COPY tsconfig.json ./
COPY gateway/explorer gateway/explorer
RUN node gateway/explorer/build.ts

FROM base
COPY --from=packages /srv/phong-trao ./
COPY --from=explorer /srv/phong-trao/node_modules/.cache/explorer node_modules/.cache/explorer
COPY LICENSE ./
COPY schema schema
COPY subgraphs subgraphs
COPY gateway gateway
# Everything belongs to root and is only read: the parts write nothing but their log.
USER node
ENTRYPOINT ["node"]
CMD ["gateway/src/service.ts"]
