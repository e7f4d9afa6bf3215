/** Folders with the names of files that are meant, or with those that are not. */
type Folders = readonly (readonly [folder: string, files: string])[]

const anyOf = (folders: Folders) =>
  new RegExp(`/(${folders.map(([folder, files]) => `${folder}/(${files})`).join('|')})$`)

const script = '[\\w-]+\\.ts'
const but = (names: string) => `(?!(${names})\\.ts)${script}`

/**
 * Files that are loaded together wherever one of them is: one chunk of them is smaller than several. What is named as left
 * out is loaded later by some screen, or by screens that need nothing else of the chunk. What the files of a chunk need and what
 * needs them is in it as well, or the chunks would need each other: `test/web/size.test.ts` asks for that.
 */
export const together: Readonly<Record<string, RegExp>> = {
  model: anyOf([
    ['engine', 'calculate\\.ts'],
    ['engine/model', '(inputs/)?(?!(delivery|market|target|slate)-inputs\\.ts)[\\w-]+\\.ts'],
    ['engine/numerics', but('count-below|order|exact')],
    ['engine/run', but('dependence|fixed|users')],
    ['engine/language', but('javascript|units|unit-symbols|unit-table')],
    ['contract', '(access-level|case)\\.ts'],
    ['contract/request', `(legacy/)?${but('input-pointers')}`],
    ['contract/(eligibility|reading|answers)', script],
    ['contract/money', '(conversion|conversion-text|money|telling)\\.ts'],
    ['contract/access', '(capabilities|outcome-view)\\.ts'],
    ['contract/outcome', but('input-sources|outcome-names|told-outcome')],
    // What the model reads has to be there before it.
    ['reference-data/published', '(scheme-rules|feedstock-availability)\\.json'],
  ]),
  // The model and screens without it need them.
  digits: anyOf([['contract/text', '(digits|initial-letter)\\.ts']]),
  actions: anyOf([
    ['web/actions', '\\w+\\.ts'],
    ['web/inputs', 'clipboard\\.ts'],
    ['web/workspace', 'more\\.(tsx|module\\.css)'],
  ]),
  headlines: anyOf([
    ['web/format', 'differences\\.ts'],
    ['web/results', '(texts|headline-text|headline-values|headlines)\\.ts'],
  ]),
  rows: anyOf([
    ['contract/request/words', script],
    ['web/inputs', '(rows|within-sentence)\\.ts'],
  ]),
  work: anyOf([
    [
      'web/workspace',
      '(document|edits|baseline-at|local-copies|results|effects|left-texts|merge|state|remaking|patch|sending|answers|decisions|machine|uncertain|uncertain-parts|named-place|ranges|tabs|store|open-case)\\.tsx?',
    ],
    [
      'web/inputs',
      '(texts|knob|slider-range|pointers-below|fill-now|use-notes|use-left-text|use-number-input|use-unit-choice|conflict|unit-note|money-note|row-name|row-note|number-row|ranged-number-row)\\.(tsx?|module\\.css)',
    ],
    ['web/inputs/by-year', 'by-year-button\\.tsx'],
    ['web/inputs/ranges', '(range-button|range-mark|use-range)\\.(tsx?|module\\.css)'],
    ['web/results', '(use-headline|use-told|strip)\\.(tsx?|module\\.css)'],
    ['web/engine', '(live|naming|telling)\\.ts'],
    ['web/ui', '(unit-select|number-box|step|slider)\\.(tsx?|module\\.css)'],
  ]),
}
