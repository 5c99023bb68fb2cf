import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** PostgreSQL's code for a value that must be unique and is there already. */
const UNIQUE_VIOLATION = "23505"

/** PostgreSQL's code for a row that refers to one that there is not. */
const FOREIGN_KEY_VIOLATION = "23503"

const codeOf = (error: unknown): string | undefined =>
  (error as { code?: string }).code

/**
 * Asks again when the same key was booked on other accounts in the same
 * instant: the two have no lock in common, but the unique index stops the later
 * one, which then finds the first. Not within a transaction, which is over then.
 *
 * @throws MedusaError NOT_FOUND for an account that was just deleted.
 */
export const askTwice = async <Result>(
  context: Context,
  keys: readonly string[],
  ask: () => Promise<Result>
): Promise<Result> => {
  try {
    return await ask()
  } catch (error) {
    if (codeOf(error) === UNIQUE_VIOLATION && !context.transactionManager) {
      return ask()
    }
    if (codeOf(error) === FOREIGN_KEY_VIOLATION) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `An account that "${keys.join('", "')}" is to be booked on has just been taken out of the ledger`
      )
    }
    throw error
  }
}
