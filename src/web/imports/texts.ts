import { full } from '../format/numbers.ts'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${full(count)} ${many}`

export const texts = {
  title: 'Import a file',
  about:
    'A workbook or a bundle that was exported here, a table of cases (CSV) over one of your plants, or inputs as JSON. You see what is in it before anything is stored.',
  project: 'Project',
  base: 'Plant that a table changes',
  choose: 'Choose a file',
  drop: 'or drop it here',
  kinds: '.xlsx, .csv, .tsv, .json; at most 10 MB',
  unknownKind: (name: string) => `${name} is none of these: .xlsx, .csv, .tsv, .json.`,
  tooLarge: (name: string) => `${name} has more than 10 MB.`,
  projectsFailed: 'The projects cannot be shown.',
  noProject: 'There is no project yet that a file could go into.',
  makeProject: 'Make one first',
  readFailed: 'The file could not be read.',
  what: { bundle: 'a bundle', inputs: 'inputs', table: 'a table', workbook: 'a workbook' },
  found: (name: string, what: string, count: number) =>
    `${name} is ${what} with ${counted(count, 'case', 'cases')}.`,
  refused: (count: number) =>
    `${counted(count, 'case is', 'cases are')} refused, so nothing can be imported.`,
  wrong: (count: number) => `${counted(count, 'place is', 'places are')} wrong, so nothing can be imported.`,
  noRoom: (count: number) => `The project has room for ${counted(count, 'more scenario', 'more scenarios')}.`,
  repeats: 'Calculated here, the same numbers come out.',
  differs: (count: number) =>
    `Calculated here by another engine, ${counted(count, 'number differs', 'numbers differ')}.`,
  ignored: (count: number) => `${counted(count, 'cell is', 'cells are')} none of the inputs and not read.`,
  verb: (count: number) => `Import ${counted(count, 'scenario', 'scenarios')}`,
  done: (count: number) => `${counted(count, 'scenario is', 'scenarios are')} imported.`,
  open: 'Open the first',
  toProjects: 'Show the projects',
  findings: 'What there is to say',
  findingColumns: ['Place', 'What', 'Given', 'Allowed'],
  more: (count: number) => `And ${counted(count, 'more', 'more')}.`,
  cases: 'Cases',
  caseColumns: ['Name', 'Place', 'Changes'],
  warning: 'Warning',
  names: 'Names of your own',
  namesAbout:
    'Say which input a heading stands for, such as plant.capacity [kt/yr] or feedstocks[UCO].price [USD/t]; one that is not to be read is called note. It is remembered for your next tables.',
  meaningOf: (name: string) => `${name} stands for`,
  remember: 'Remember, and read the file again',
} as const
