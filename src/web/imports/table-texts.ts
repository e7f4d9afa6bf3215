import type { CaseTable } from './case-tables-query.ts'

export const tableTexts = {
  title: 'Calculated tables',
  about:
    'Calculated on the server, also while this page is closed; each is kept for 30 days. A file has a row for each case: its numbers, or what is wrong with it.',
  verb: (rows: string) => `Calculate ${rows} rows`,
  verbOne: 'Calculate 1 row',
  queued: 'The rows are being calculated; this page may be left.',
  of: (rows: string) => (rows === '1' ? '1 row' : `${rows} rows`),
  far: (rows: string, of: string) => `${rows} of ${of} rows`,
  ended: (state: CaseTable['state'], rows: string, refused: string) => {
    const each = refused === '0' ? [] : [`${refused} refused`]
    if (state === 'done') return ['calculated', ...each].join(', ')
    return [state === 'failed' ? 'failed' : 'cancelled', `${rows} done`, ...each].join(', ')
  },
  progress: (rows: string) => `How many of ${rows} rows are done`,
  cancel: 'Cancel',
  formats: { csv: 'CSV', parquet: 'Parquet', json: 'JSON' },
  downloadOf: (format: string, rows: string) => `${format}: what came of ${rows} rows`,
  fileName: (rows: string) => `${rows.replaceAll(/\D/g, '')}-cases`,
  remove: 'Delete',
  removeOf: (rows: string, when: string) => `Delete the table of ${rows} rows of ${when}`,
} as const
