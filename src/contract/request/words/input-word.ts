/** Groups of inputs, as people look for them; a page shows each as a section. */
export const inputGroups = {
  plant: 'Plant',
  feedstocks: 'Feedstocks',
  utilities: 'Utilities',
  products: 'Products',
  capital: 'Capital',
  pioneer: 'Pioneer plant',
  finance: 'Finance',
  construction: 'Construction and start-up',
  debt: 'Debt',
  tax: 'Tax and depreciation',
  escalation: 'Inflation and escalation',
  operation: 'Labour, land and replacements',
  parts: 'Parts with a life of their own',
  carbon: 'Carbon',
  schemes: 'Carbon by the methods of schemes',
  policies: 'Policies',
  contracts: 'Contracts',
  eligibility: 'Eligibility',
  conventions: 'Conventions',
} as const
export type InputGroup = keyof typeof inputGroups

/** How people call an input. */
export interface InputWord {
  readonly group: InputGroup
  /** Short enough for a row of a page. */
  readonly label: string
  /** What else people look for it by, in lower case. */
  readonly synonyms: readonly string[]
}

type Line = readonly [label: string, synonyms?: string]

/** Words of one part of the document that all stand in one group. */
export const wordsOf = (part: string, group: InputGroup, lines: Readonly<Record<string, Line>>) =>
  Object.fromEntries(
    Object.entries(lines).map(([key, [label, synonyms = '']]): [string, InputWord] => [
      `${part}.${key}`,
      { group, label, synonyms: synonyms === '' ? [] : synonyms.split(', ') },
    ]),
  )
