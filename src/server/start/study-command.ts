import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { isObject } from '../../contract/request/field-error.ts'
import type { OnProgress } from '../../contract/studies/fitted-study.ts'
import {
  type AnyAnswer,
  type PreparedStudy,
  prepareStudy,
  readAnyStudy,
} from '../../contract/studies/kinds/any-study.ts'
import { runWithTrials } from '../../contract/studies/run-study.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { showProgress } from './progress.ts'
import { readJsonFile, unusable } from './read-file.ts'
import { studyText } from './study-text.ts'
import { samplesFor, type WantedSamples, writeSamples } from './write-samples.ts'

/**
 * `study FILE.json [--trials N] [--to FILE [--columns NAMES]] [--json]`: no server, no database, and as many trials as are wanted.
 *
 * @throws {Error} fit to show, naming all that is wrong with the study and its case.
 */
export async function studyCommand(given: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      trials: { type: 'string' },
      to: { type: 'string' },
      columns: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error('study needs one FILE.json.')
  const { to, columns: names } = values
  if (names !== undefined && to === undefined)
    throw new Error('--columns needs --to, where they are written.')
  const { prepared, request } = await readStudy(file, values.trials)
  const onProgress = showProgress(process.stderr, 'block')
  const samples = to === undefined ? undefined : samplesFor(prepared.fitted, request, { file: to, names })
  const answer = samples ? await runAndWrite(samples, onProgress) : prepared.run(onProgress)
  console.log(values.json ? JSON.stringify(answer, null, 2) : studyText(answer))
}

async function runAndWrite(samples: WantedSamples, onProgress: OnProgress): Promise<AnyAnswer> {
  const { answer, columns } = runWithTrials(samples.fitted, onProgress)
  await writeSamples(samples, columns)
  return answer
}

/** A study that fits its case, and what asks for it with its case in it. */
interface ReadStudy {
  readonly prepared: PreparedStudy
  readonly request: unknown
}

async function readStudy(file: string, trials: string | undefined): Promise<ReadStudy> {
  const body = await readJsonFile(file)
  const study = isObject(body) && trials !== undefined ? withTrials(body, trials) : body
  const form = readAnyStudy(study)
  const given = await baseOf(file, study)
  const base = readInputs(given)
  const ofCase = (base.errors ?? []).map((error) => ({ ...error, pointer: `/base${error.pointer}` }))
  if (!form.request || !base.inputs) throw unusable(file, [...(form.errors ?? []), ...ofCase])
  // A matrix is of the newest edition that comes with the program.
  const data = form.request.kind === 'matrix' ? (await readShippedEditions()).at(-1) : undefined
  const { prepared, refusal } = prepareStudy(form.request, base.inputs, 'ROADSHOW', data)
  if (!prepared) throw unusable(file, refusal.errors)
  return { prepared, request: { ...(study as object), base: given } }
}

function withTrials(body: Readonly<Record<string, unknown>>, text: string): object {
  if (!/^\d{1,7}$/.test(text)) throw new Error('--trials takes a whole number.')
  return { ...body, sampling: { ...(isObject(body.sampling) && body.sampling), trials: Number(text) } }
}

/** A text names the file that has the case, from where the study's file is. */
async function baseOf(file: string, study: unknown): Promise<unknown> {
  const base = isObject(study) ? study.base : undefined
  return typeof base === 'string' ? await readJsonFile(resolve(dirname(file), base)) : base
}
