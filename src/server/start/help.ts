/** What a command takes and does; the first line of `about` stands in the list of all. */
interface CommandHelp {
  readonly usage: string
  readonly about: string
  readonly options: Readonly<Record<string, string>>
}

const server = 'The settings are environment variables; the README lists them.'

const commandHelp: Readonly<Record<string, CommandHelp>> = {
  start: {
    usage: 'start [--processes N] [--workers M]',
    about: `serve the API and run calculations (the same as: npm start)\n${server}`,
    options: {
      '--processes N': 'processes for the API; one per core if left out',
      '--workers M': 'processes for calculations; 1 if left out, 0 where others run them',
    },
  },
  worker: {
    usage: 'worker',
    about: `run calculations only, beside a server or on another machine\n${server}`,
    options: {},
  },
  build: {
    usage: 'build',
    about: 'build the page alone, as a start does when its sources have changed (the same as: npm run build)',
    options: {},
  },
  migrate: { usage: 'migrate', about: `bring the database to this version\n${server}`, options: {} },
  'user add': {
    usage: 'user add --email E --password P [--name N] [--access-level L] [--admin]',
    about: 'add an account, also while the server runs',
    options: {
      '--email E': 'the address that the account signs in with',
      '--password P': 'a weak one is warned of, and taken',
      '--name N': 'as others see it',
      '--access-level L': 'CORE, ADVANCE or ROADSHOW; ROADSHOW, which sees everything, if left out',
      '--admin': 'may see and manage the other accounts',
    },
  },
  calculate: {
    usage: 'calculate FILE.json [--json | --breakdown | --cash-flow | --explain SYMBOL [--depth N]]',
    about:
      'print the headline numbers; no server, no database\nFILE.json holds what POST /calculate/quick takes: see examples/.',
    options: {
      '--json': 'the whole outcome, or with --explain its steps, all digits',
      '--breakdown': 'what the levelized cost is made of',
      '--cash-flow': 'the years, a row each',
      '--explain SYMBOL': 'how a number came about: LCOP, NPV, mfsp; docs/formulas.md has all symbols',
      '--depth N': 'how many levels below it are shown: 1 if left out, or all',
    },
  },
  study: {
    usage: 'study FILE.json [--trials N] [--to SAMPLES [--columns NAMES]] [--json]',
    about:
      'tell how sure a case is, and what makes it unsure; no server, no database\nFILE.json holds what POST /analyses/study takes; its base may be the name of a file: see examples/studies/.',
    options: {
      '--trials N': 'so many trials, whatever the file says; of Sobol’ indices points',
      '--to SAMPLES':
        'writes every trial, a row each, into a file that ends in .parquet or .csv; Monte Carlo only',
      '--columns NAMES':
        'only these, with commas between them: trial, the ids of parameters, the names of outputs',
      '--json': 'the whole answer, all digits',
    },
  },
  export: {
    usage: 'export FILE.json --to FILE [--shape long|years] [--pack P] [--money-year Y]',
    about:
      'write a case and its outcome as a file for other programs; no server, no database\nThe ending of the file decides: .json is a bundle that import repeats, .csv, .tsv and .parquet are tables of\nthe numbers, .metadata.json tells of their columns, .xlsx is a workbook with live formulas,\n.pdf a report to read. See docs/files.md, docs/exchange.md and docs/reports.md.',
    options: {
      '--to FILE': 'what is written; an existing file is replaced',
      '--shape S': 'of a table: long, a row for each number (if left out), or years, a row for each year',
      '--pack P':
        'in place of the report what somebody asks for: lender, innovation-fund, proof-of-sustainability, act-saf',
      '--money-year Y': 'of a report: the year whose money the prices are in, for its captions',
    },
  },
  import: {
    usage: 'import FILE [--base BASE.json] [--mapping NAMES.json] [--to INPUTS.json]',
    about:
      'tell what is in a bundle, a table of cases, a workbook or inputs, and what is wrong with it; no server, no database\nIt fails where anything is wrong, and names each place. See docs/files.md.',
    options: {
      '--base BASE.json': 'the inputs that the rows of a table change',
      '--mapping NAMES.json': 'what its headings and units stand for: {"columns": {…}, "units": {…}}',
      '--to INPUTS.json': 'the inputs of the file, for calculate; a list where it has several cases',
    },
  },
  batch: {
    usage: 'batch BASE.json CASES.csv --to RESULTS [--mapping NAMES.json] [--skip-refused]',
    about:
      'calculate every row of a table over a base, up to 5,000; no server, no database\nA run that was ended goes on where it was when it is started again. See docs/files.md.',
    options: {
      '--to RESULTS': 'a row for each case; ends in .parquet, .csv or .tsv',
      '--mapping NAMES.json': 'what headings and units of the table stand for',
      '--skip-refused': 'calculates the rows that are right although others are refused; the exit code is 1',
    },
  },
  compare: {
    usage: 'compare A.json B.json [--output NAME]... [--by-section] [--pairs N] [--json]',
    about:
      'tell why two cases differ: what each input that differs adds; no server, no database\nThe files hold what POST /calculate/quick takes: see examples/.',
    options: {
      '--output NAME':
        'which number: mfsp, lcop, npv, …; mfsp if left out, and it may be given several times',
      '--by-section': 'inputs of a section are changed one after the other (Owen)',
      '--pairs N': 'so many pairs of random orders instead of every mixture',
      '--json': 'the whole answer, all digits',
    },
  },
  ask: {
    usage: 'ask QUESTION FILE.json [--plant PLANT.json] [--explain PLACE] [--json]',
    about:
      'answer what deciders ask; no server, no database\nThe questions: two-slates, national-target, delivery, feedstock-share, price-gap. The file holds what\nPOST /analyses/QUESTION takes: see docs/deciders.md and examples/deciders.',
    options: {
      '--plant PLANT.json': 'the inputs of the plant, where the question does not hold them',
      '--explain PLACE': 'a number with the formulas that it is made of, as /byYear/2030/levyPerLitre',
      '--json': 'the whole answer, all digits',
    },
  },
  portfolio: {
    usage: 'portfolio A.json B.json ... [--years FROM-TO] [--unit-price P [--unit-source TEXT]] [--json]',
    about:
      'tell what avoiding CO2e costs by several plants, and what their buyer pays, avoids and could have offset\nNo server, no database. The files hold what POST /calculate/quick takes: see examples/.',
    options: {
      '--years FROM-TO': 'calendar years that are looked at; the whole lives of all plants if left out',
      '--fossil-price P': 'USD/t, in the place of that of each plant',
      '--unit-price P': 'of an eligible emissions unit of CORSIA, USD/tCO2e: nobody guesses it',
      '--unit-source TEXT': 'where that price is from',
      '--json': 'the whole answer, all digits',
    },
  },
}

const indent = 45

const rows = (entries: readonly (readonly [string, string])[]): string[] =>
  entries.map(([name, text]) => `  ${name.padEnd(indent - 2)}${text}`)

/** The list of all commands. */
export function generalHelp(): string {
  const commands = Object.entries(commandHelp).map(
    ([name, { about }]) => [name, about.split('\n', 1)[0] ?? ''] as const,
  )
  return [
    'SAFAPAC: techno-economic analysis of sustainable-aviation-fuel plants',
    '',
    '  npm start                     serve the API',
    '  npm run safapac -- COMMAND    one of:',
    '',
    ...rows([...commands, ['help', 'this text'], ['version', 'the version, and that of the engine']]),
    '',
    'COMMAND --help tells what a command takes, for example: npm run safapac -- calculate --help',
    server,
  ].join('\n')
}

/** What one command takes. */
export function helpOf(command: string): string {
  const help = commandHelp[command]
  if (!help) throw new Error(`No help is written for the command ${command}.`)
  const options = Object.entries(help.options)
  return [
    `npm run safapac -- ${help.usage}`,
    '',
    ...help.about.split('\n'),
    ...(options.length > 0 ? ['', ...rows(options)] : []),
  ].join('\n')
}
