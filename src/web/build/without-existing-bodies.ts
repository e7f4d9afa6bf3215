import type { Plugin } from 'vite'

/** What reads the bodies of the existing system, which only the API is sent. */
const reading = '/src/contract/request/legacy/legacy-body.ts'

/** Leaves the bodies of the existing system out of the page: its documents are all of our own shape. */
export const withoutExistingBodies = (): Plugin => ({
  name: 'without-existing-bodies',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith(reading)
      ? 'export const isLegacyBody = () => false\nexport const translateLegacyBody = () => undefined\n'
      : null,
})
