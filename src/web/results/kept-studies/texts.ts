import type { StudySummary } from './queries.ts'

const states: Readonly<Record<StudySummary['state'], string>> = {
  queued: 'waits',
  running: 'is drawn',
  done: 'done',
  stopped: 'sure enough',
  cancelled: 'cancelled',
  failed: 'failed',
}

export const keptTexts = {
  title: 'Kept studies',
  about: 'Computed on the server, also while this page is closed. They begin with the very futures above.',
  guest: 'Keep this plant, and a million futures can be drawn on the server.',
  runMillion: 'Run a million futures',
  runMany: 'Run 100,000',
  mail: 'Mail me when it ends',
  none: 'None yet.',
  of: (futures: string) => `${futures} futures`,
  state: (state: StudySummary['state']) => states[state],
  left: (seconds: string) => `${seconds} s left`,
  progress: (futures: string) => `How far ${futures} futures are`,
  cancel: 'Cancel',
  formats: { parquet: 'Parquet', csv: 'CSV' },
  downloadOf: (format: string, futures: string) => `${format}: ${futures} futures, a row each`,
  fileName: (futures: string) => `${futures.replaceAll(/\D/g, '')}-futures`,
  show: 'Show',
  hide: 'Hide',
  remove: 'Delete',
  removeOf: (futures: string, when: string) => `Delete ${futures} futures of ${when}`,
  showOf: (futures: string, when: string) => `Show ${futures} futures of ${when}`,
  hideOf: (futures: string, when: string) => `Hide ${futures} futures of ${when}`,
  ended: (state: StudySummary['state'], futures: string, why?: string) =>
    state === 'failed'
      ? `The study of ${futures} futures failed. ${why ?? ''}`.trimEnd()
      : `The study of ${futures} futures: ${states[state]}.`,
  otherInputs: 'It is of the inputs as they were then.',
} as const
