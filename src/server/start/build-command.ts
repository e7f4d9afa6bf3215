import { parseArgs } from 'node:util'
import { builtPage, ownPage } from '../page/built-page.ts'

/**
 * `build`: builds the page, if it has not been from these sources, so that a start need not, nor may write beside the program.
 *
 * @throws {Error} with what the build says.
 */
export async function buildCommand(given: readonly string[]): Promise<void> {
  parseArgs({ args: [...given] })
  console.log(`The page is in ${await builtPage(ownPage)}`)
}
