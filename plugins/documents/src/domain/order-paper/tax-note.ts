import type { VatSum } from "./paper-sums"

/** Why a paper shows no tax: a text that the law wants on it. */
export const TAX_NOTES = [
  "reverse_charge_domestic",
  "reverse_charge",
  "export",
  "exempt",
] as const

export type TaxNote = (typeof TAX_NOTES)[number]

// By the code of the tax line, or its name where the code says nothing.
const PATTERNS: [TaxNote, RegExp][] = [
  ["reverse_charge_domestic", /domestic.*reverse|reverse.*domestic/],
  ["reverse_charge", /reverse|omvänd/],
  ["export", /export/],
  ["exempt", /exempt|undantag|undantagen|momsfri/],
]

const noteOf = (words: string): TaxNote | undefined => {
  const plain = words.toLowerCase().replace(/[_-]/g, " ")
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/**
 * The notes that an order's taxes of zero percent ask for, each once. An
 * exemption rests on a ground, which the tax line's name says.
 */
export const taxNotes = (
  vat: VatSum[]
): { note: TaxNote; ground: string | null }[] => {
  const found = new Map<TaxNote, string | null>()
  for (const { rate, code, name } of vat) {
    const note = noteOf(code ?? "") ?? noteOf(name ?? "")
    if (Number(rate) === 0 && note) {
      found.set(note, note === "exempt" ? name : null)
    }
  }
  return TAX_NOTES.flatMap((note) =>
    found.has(note) ? [{ note, ground: found.get(note) ?? null }] : []
  )
}
