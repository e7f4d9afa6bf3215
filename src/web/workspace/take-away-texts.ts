/** What is loaded with the dialog alone. */
export const takeAwayTexts = {
  title: 'Download this plant',
  about:
    'As it stands on the screen, made in this browser. Whoever has every number gets a workbook with live formulas; else the files have the numbers that are shown.',
  files: {
    xlsx: 'Workbook (Excel)',
    csv: 'All numbers (CSV)',
    'years.csv': 'Years (CSV)',
    json: 'Bundle (JSON)',
  },
  others:
    'Each chart has its picture at its head, as SVG and PNG. A report is made of a result that is kept.',
} as const
