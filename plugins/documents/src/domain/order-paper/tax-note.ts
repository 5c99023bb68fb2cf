import { fillIn } from "../fill-in"
import type { VatSum } from "./paper-sums"
import type { ConfirmationTexts } from "./paper-texts"

/** Why a paper shows no tax: a text that the law wants on it. */
export const TAX_NOTES = [
  "intra_community",
  "reverse_charge_domestic",
  "reverse_charge",
  "export",
  "export_from_outside_eu",
  "exempt",
] as const

export type TaxNote = (typeof TAX_NOTES)[number]

// By the code of the tax line, or its name where the code says nothing.
const PATTERNS: [TaxNote, RegExp][] = [
  [
    "intra_community",
    /\beu reverse charge|intra community|unionsintern|annat eu land/,
  ],
  ["reverse_charge_domestic", /domestic.*reverse|reverse.*domestic/],
  ["reverse_charge", /reverse|omvänd/],
  ["export", /export/],
  ["exempt", /exempt|undantag|undantagen|momsfri/],
]

const noteOf = (words: string): TaxNote | undefined => {
  const plain = words.toLowerCase().replace(/[_-]/g, " ")
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** Outside of the EU its directive is no ground for an export. */
const noteOfSum = ({ code, name, ground }: VatSum): TaxNote | undefined => {
  const note = noteOf(code ?? "") ?? noteOf(name ?? "")
  return note === "export" && ground === "seller_outside_eu"
    ? "export_from_outside_eu"
    : note
}

/** The name of an exempt tax line is its ground, or a sentence that ends with it. */
const groundIn = (name: string): string | null => {
  const isSentence = noteOf(name) === "exempt"
  return isSentence ? (/: *(.+)$/.exec(name)?.[1] ?? null) : name
}

/**
 * The notes that an order's taxes of zero percent ask for, each once. An
 * exemption rests on a ground, which the tax line's name says.
 */
const taxNotes = (
  vat: VatSum[]
): { note: TaxNote; ground: string | null }[] => {
  const found = new Map<TaxNote, string | null>()
  for (const sum of vat) {
    const { rate, name } = sum
    const note = noteOfSum(sum)
    if (Number(rate) === 0 && note) {
      found.set(note, note === "exempt" && name ? groundIn(name) : null)
    }
  }
  return TAX_NOTES.flatMap((note) =>
    found.has(note) ? [{ note, ground: found.get(note) ?? null }] : []
  )
}

/** What the law wants said about rows without VAT, and the ground where one is named. */
export const taxSentences = (
  vat: VatSum[],
  { tax_notes }: ConfirmationTexts
): string[] =>
  taxNotes(vat).map(({ note, ground }) =>
    ground ? fillIn(tax_notes.exempt_on_ground, { ground }) : tax_notes[note]
  )
