const inputs = (count: number) =>
  count === 1 ? '1 of your defaults changes' : `${count} of your defaults change`

export const texts = {
  label: 'Newer edition of the data',
  there: (edition: string, count: number) =>
    count === 0
      ? `Edition ${edition} is there and changes none of your defaults`
      : `Edition ${edition} is there: ${inputs(count)}`,
  number: (name: string, now: string, then: string) => `, ${name} ${now} → ${then}`,
  notCalculated: (reason: string) => `. With them the plant cannot be calculated: ${reason}`,
  look: 'Look',
  close: 'Close',
  later: 'Later',
  title: (from: string, to: string) => `From edition ${from} to ${to}`,
  about: (to: string) =>
    `Values of your own stay. Each change can be undone. From then on the scenario is compared with the defaults of ${to}.`,
  whatChanged: 'All that changed in the data',
  input: 'Input',
  now: 'Now',
  newer: (edition: string) => `In ${edition}`,
  why: 'Why',
  action: 'Action',
  take: 'Take',
  takeThis: (title: string, value: string) => `Take ${title}: ${value}`,
  takeAll: (count: number) => (count === 1 ? 'Take it' : `Take all ${count}`),
  use: (edition: string) => `Use ${edition} without more changes`,
  taken: (count: number, edition: string) =>
    count === 1
      ? `1 input is that of edition ${edition} now.`
      : `${count} inputs are those of edition ${edition} now.`,
  used: (edition: string) => `The scenario is compared with edition ${edition} now.`,
  undo: 'Undo',
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  notUsed: (edition: string, reason: string) => `Edition ${edition} is not used yet: ${reason}`,
}
