import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../../../src/web/build/vite.config.ts'

const [outDir] = process.argv.slice(2)
if (outDir === undefined) throw new Error('build.ts needs the folder to write to.')
await build({
  ...config,
  configFile: false,
  logLevel: 'warn',
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../../src/web/public', import.meta.url)),
  build: { ...config.build, outDir, emptyOutDir: true, reportCompressedSize: false },
})
