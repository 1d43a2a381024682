import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')
export const SITE_FOLDER = join(ROOT, 'node_modules/.cache/site')
/** Not the root of the host: the site must work from any sub-path. */
const SUB_PATH = '/a/sub/path/'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** A plain static host of `folder`: no rewriting, no headers of its own. */
export function serveFolder(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(SUB_PATH) ? decodeURIComponent(pathname.slice(SUB_PATH.length)) : null
    const path = name === null || name.includes('..') ? null : join(folder, name || 'index.html')
    if (!path) {
      response.writeHead(404).end()
      return
    }
    readFile(path).then(
      (bytes) => {
        const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type }).end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      ready({ server, url: `http://127.0.0.1:${port}${SUB_PATH}` })
    })
  })
}

export async function buildSite(): Promise<void> {
  // The test runner says "test" here, and React would be built for development.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: SITE_FOLDER, emptyOutDir: true },
  })
  if (environment !== undefined) process.env.NODE_ENV = environment
}

/** Builds the site as it will be published and serves it to the browser tests. */
export default async function setup(project: TestProject) {
  await buildSite()
  const { server, url } = await serveFolder(SITE_FOLDER)
  project.provide('siteUrl', url)
  return () => server.close()
}
