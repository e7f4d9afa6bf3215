/** A title in small letters, as files and addresses have it. */
export const plainName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/** The title of a chart as the name of a file. */
export const fileName = (title: string, ending: string): string => `${plainName(title)}.${ending}`

/** Gives a file to the person at the page. It never leaves the browser. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file in a task of its own.
  setTimeout(() => URL.revokeObjectURL(address), lifeMilliseconds)
}

const lifeMilliseconds = 60_000
