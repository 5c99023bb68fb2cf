import { LANGUAGES, PAPER_KINDS, type PaperKind } from "@medusa-b2b/kit/mail"
import { z } from "@medusajs/framework/zod"
import {
  emailCell,
  oneOfCell,
  requiredCell,
  textCell,
} from "../../../import/cells"

/** Swedish for the papers, in lower case. */
const WORDS: Record<string, PaperKind> = {
  orderbekräftelse: "order_confirmation",
  följesedel: "delivery_note",
  faktura: "invoice",
  retur: "return",
  påminnelse: "reminder",
}

const paperNamed = (word: string): PaperKind | undefined =>
  PAPER_KINDS.find((paper) => paper === word.replace(/[\s-]+/g, "_")) ??
  WORDS[word]

/** Several papers in one cell; in one order, so that the same papers are equal. */
const papersCell = textCell().transform((text, context) => {
  if (text === undefined) {
    return undefined
  }
  const words = (text ?? "")
    .toLowerCase()
    .split(/[,;/|+]/)
    .map((word) => word.trim())
    .filter(Boolean)
  const unknown = words.find((word) => !paperNamed(word))
  if (unknown) {
    context.addIssue({
      code: "custom",
      params: {
        code: "not_one_of",
        value: unknown,
        names: PAPER_KINDS.join(", "),
      },
    })
    return z.NEVER
  }
  return PAPER_KINDS.filter((paper) =>
    words.some((word) => paperNamed(word) === paper)
  )
})

/** A row of a file of contact points. A column that the file lacks is undefined, an empty cell null. */
export const contactPointRowSchema = z.strictObject({
  external_id: textCell(),
  company_external_id: requiredCell(),
  name: textCell(),
  email: emailCell(),
  language: oneOfCell(LANGUAGES, { svenska: "sv", engelska: "en" }),
  papers: papersCell,
})

export type ContactPointFileRow = z.output<typeof contactPointRowSchema>
