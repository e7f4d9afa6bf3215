import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { together } from './together.ts'
import { withoutExistingBodies } from './without-existing-bodies.ts'
import { withoutGeneratedCode } from './without-generated-code.ts'
import { withoutNames } from './without-names.ts'
import { withoutUnreadData } from './without-unread-data.ts'

const api = process.env.API ?? 'http://127.0.0.1:8000'

/** Chunks whose scripts are asked for all at once, because whoever comes first waits for them. */
const awaited = /^assets\/(plants-screen|try|scenario-page)-/

/**
 * What is asked for together with a chunk: its styles, and the scripts that it needs where it is awaited. Others ask for these
 * themselves, because the list of them stands in the first script.
 */
const preloaded = (chunk: string, needed: string[]): string[] =>
  awaited.test(chunk) ? needed : needed.filter((file) => file.endsWith('.css'))

/** How the page is built, and served while somebody works on it (`npm run dev`, beside `npm start` or the API of `API`). */
const config: UserConfig = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react(), withoutGeneratedCode(), withoutExistingBodies(), withoutNames(), withoutUnreadData()],
  worker: { format: 'es' },
  build: {
    target: 'es2024',
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    // What is inlined as data: is refused by the policy.
    assetsInlineLimit: 0,
    // Left alone the bundler cuts what every screen needs into twenty files, which compress worse by some 7 kB.
    rolldownOptions: {
      output: {
        // The first script lists hundreds of files by their names. Some 40 bits of a hash tell contents of one name apart.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:5][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/](?!.*(queriesObserver|useQueries|nfiniteQuery(Observer|\.)))/,
              priority: 2,
            },
            { name: 'shell', tags: ['$initial'], priority: 1 },
            ...Object.entries(together).map(([name, test]) => ({
              name,
              test,
              includeDependenciesRecursively: false,
            })),
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/docs', '/openapi.json', '/health'].map((path) => [path, api])),
  },
}

export default config
