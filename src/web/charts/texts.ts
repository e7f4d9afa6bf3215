export const frameTexts = {
  table: 'Table',
  chart: 'Chart',
  copy: 'Copy',
  copied: 'Copied',
  link: 'Link',
  linked: 'The link is copied',
  notCopied: 'The browser does not allow copying here. Open the table and copy it from there.',
  notDrawn: 'The browser could not make this picture. Save it as SVG.',
  marks: 'Marks; arrow keys move among them',
  none: 'none',
}

/** Begins with the word that the button shows, so that who speaks to the page can say what is seen. */
export const buttonName = (word: string, title: string): string => `${word}: ${title}`
