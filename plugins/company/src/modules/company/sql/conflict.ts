import { MedusaError } from "@medusajs/framework/utils"

/** PostgreSQL's code for a value that must be unique and is there already. */
const UNIQUE_VIOLATION = "23505"

/** What a plan built on is no more as it was: the plan has to be made anew. */
export const changedMeanwhile = (what: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `${what} has been changed by somebody else meanwhile`
  )

/**
 * Runs a bulk write that was found possible before; what must be unique and is
 * taken now has been written by somebody else since.
 *
 * @throws MedusaError CONFLICT for that.
 */
export const orConflict = async <Result>(
  what: string,
  write: () => Promise<Result>
): Promise<Result> => {
  try {
    return await write()
  } catch (error) {
    throw (error as { code?: string }).code === UNIQUE_VIOLATION
      ? changedMeanwhile(what)
      : error
  }
}
