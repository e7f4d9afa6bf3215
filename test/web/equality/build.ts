import { buildPage } from '../support/build-page.ts'

await buildPage(new URL('.', import.meta.url))
