/** What is loaded when somebody asks where an input is from. */
export const sourceTexts = {
  otherSources: 'Other sources say',
  use: 'Use',
  used: 'In use',
  tryFor: (amount: string, title: string) => `Use ${amount} for ${title}`,
  triedFor: (amount: string, title: string) => `In use: ${amount} for ${title}`,
  inData: (row: string, edition: string) => `${row} in the data of ${edition}`,
} as const
