/** The kinds of files that are imported, by the endings of their names. */
const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
}

/** What a browser offers to choose from. */
export const acceptedFiles = Object.keys(types)
  .map((ending) => `.${ending}`)
  .join()

export const largestBytes = 10_000_000

/** What a file is sent as; undefined where it is of no kind that is imported. */
export const typeOfFile = (name: string): string | undefined =>
  types[name.split('.').at(-1)?.toLowerCase() ?? '']
