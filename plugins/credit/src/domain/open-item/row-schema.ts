import {
  booleanCell,
  checkedCell,
  type DecimalMark,
  decimalCell,
  NAME_LENGTH,
  oneOfCell,
  parseDecimal,
  requiredCell,
  TEXT_LENGTH,
  textCell,
} from "@medusa-b2b/company/import"
import { z } from "@medusajs/framework/zod"
import { readAllocations } from "./allocation"
import { OPEN_ITEM_KINDS } from "./kinds"

/** An amount from 0 that the database and the ledger take without rounding. */
const AMOUNT = /^\d{1,13}(\.\d{1,6})?$/

const KIND_WORDS = {
  faktura: "invoice",
  kreditfaktura: "credit_note",
  kreditnota: "credit_note",
  betalning: "payment",
  inbetalning: "payment",
} as const

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success

const isMoment = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success

const custom = (
  context: z.RefinementCtx,
  code: string,
  value: string
): typeof z.NEVER => {
  context.addIssue({ code: "custom", params: { code, value } })
  return z.NEVER
}

const amountCell = (mark: DecimalMark) =>
  decimalCell(mark).transform((amount, context) =>
    amount && !AMOUNT.test(amount)
      ? custom(context, "no_amount", amount)
      : (amount ?? undefined)
  )

const allocationsCell = (mark: DecimalMark) =>
  textCell(TEXT_LENGTH).transform((text, context) => {
    if (!text) {
      return text === null ? [] : undefined
    }
    const read = (amount: string): string | null => {
      const parsed = parseDecimal(amount, mark)
      return parsed && AMOUNT.test(parsed) ? parsed : null
    }
    return (
      readAllocations(text, read) ?? custom(context, "no_allocations", text)
    )
  })

/**
 * A row about an open item, out of a file or a JSON body. A column that is
 * left out is undefined, and stays; where an empty cell would empty what must
 * not be empty, it stays too.
 */
export const itemRowSchema = (mark: DecimalMark) =>
  z.strictObject({
    kind: oneOfCell(OPEN_ITEM_KINDS, KIND_WORDS).transform(
      (kind, context) => kind ?? custom(context, "missing", "")
    ),
    external_id: requiredCell(),
    number: textCell().transform((text) => text ?? undefined),
    company_id: textCell().transform((text) => text ?? undefined),
    company_external_id: textCell().transform((text) => text ?? undefined),
    order_id: textCell(),
    issued_on: checkedCell(isDate, "no_date").transform(
      (text) => text ?? undefined
    ),
    due_on: checkedCell(isDate, "no_date").transform(
      (text) => text ?? undefined
    ),
    currency_code: checkedCell(
      (text) => /^[a-z]{3}$/i.test(text),
      "no_currency"
    ).transform((text) => text?.toLowerCase()),
    amount: amountCell(mark),
    is_void: booleanCell().transform((is) => is ?? undefined),
    is_final: booleanCell().transform((is) => is ?? undefined),
    payment_reference: textCell(NAME_LENGTH),
    revised_at: checkedCell(isMoment, "no_moment").transform((text) =>
      text ? new Date(text).toISOString() : undefined
    ),
    allocations: allocationsCell(mark),
  })

/** A row as it comes: it names its company and order, which have to be looked up. */
export type ItemFileRow = z.output<ReturnType<typeof itemRowSchema>>
