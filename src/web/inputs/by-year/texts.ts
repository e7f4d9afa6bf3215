/** Loaded with what is given by year. */
export const byYearTexts = {
  from: 'Year of the first value',
  fromOf: (title: string) => `${title}, year of the first value`,
  fromAbout: 'Of operation (1 is the first), or of the calendar from 1900 on',
  wrongYear: 'A year of operation (1 to 60) or of the calendar (1900 to 2200) is needed.',
  after: 'After the last value',
  afterOf: (title: string) => `${title}, after the last value`,
  afterWords: {
    last: 'it stays',
    rises: 'it rises with its kind',
    zero: '0',
    refuse: 'the table must be long enough',
  },
  money: 'Money of',
  moneyOf: (title: string) => `${title}, money of the values`,
  moneyWords: { real: 'time zero, rises with inflation', nominal: 'the day' },
  notSaid: 'not said',
  toOne: 'One number instead',
  toOneOf: (title: string) => `One number instead of a table for ${title}`,
} as const
