import { z } from "@medusajs/framework/zod"
import { type DecimalMark, parseDecimal } from "./decimal"

/** Longest text in a cell. */
export const TEXT_LENGTH = 4000

/** Longest name, number or code in a cell. */
export const NAME_LENGTH = 255

const fault = (
  context: z.RefinementCtx,
  code: string,
  params: Record<string, string> = {}
): typeof z.NEVER => {
  context.addIssue({ code: "custom", params: { code, ...params } })
  return z.NEVER
}

/** A text; an empty cell is null, a column that the file lacks undefined. */
export const textCell = (maximum: number = NAME_LENGTH) =>
  z
    .string()
    .trim()
    .max(maximum)
    .transform((text) => text || null)
    .optional()

/** A text that must be there. */
export const requiredCell = (maximum: number = NAME_LENGTH) =>
  z.string().trim().min(1).max(maximum)

const YES = ["yes", "y", "true", "1", "x", "ja", "j", "sant"]
const NO = ["no", "n", "false", "0", "nej", "falskt"]

/** Yes or no in English or Swedish. */
export const booleanCell = () =>
  textCell().transform((text, context) => {
    const word = text?.toLowerCase()
    if (!word) {
      return text as null | undefined
    }
    return YES.includes(word)
      ? true
      : NO.includes(word)
        ? false
        : fault(context, "no_boolean", { value: word })
  })

/**
 * One of some names.
 *
 * @param words - Other words for a name, in lower case: `{ enhet: "unit" }`.
 */
export const oneOfCell = <Name extends string>(
  names: readonly Name[],
  words: Record<string, Name> = {}
) =>
  textCell().transform((text, context) => {
    if (!text) {
      return text as null | undefined
    }
    const word = text.toLowerCase()
    return (
      names.find((name) => name === word.replace(/[\s-]+/g, "_")) ??
      words[word] ??
      fault(context, "not_one_of", { value: text, names: names.join(", ") })
    )
  })

const email = z.email()

/** An e-mail address in lower case. */
export const emailCell = () =>
  textCell().transform((text, context) =>
    !text || email.safeParse(text).success
      ? text?.toLowerCase()
      : fault(context, "no_email", { value: text })
  )

/** A text that a test must accept; `code` says what is wrong with others. */
export const checkedCell = (
  accepts: (text: string) => boolean,
  code: string,
  maximum?: number
) =>
  textCell(maximum).transform((text, context) =>
    !text || accepts(text) ? text : fault(context, code, { value: text })
  )

/**
 * A number that may have decimals, as the text that BigNumber takes.
 *
 * @param mark - The file's decimal mark, see `readTable`.
 */
export const decimalCell = (mark: DecimalMark) =>
  textCell(64).transform((text, context) =>
    text
      ? (parseDecimal(text, mark) ??
        fault(context, "no_number", { value: text }))
      : (text as null | undefined)
  )
