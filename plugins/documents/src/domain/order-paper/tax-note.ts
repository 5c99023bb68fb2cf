import type { VatSum } from "./paper-sums"

/** Why a paper shows no tax: a text that the law wants on it. */
export const TAX_NOTES = [
  "reverse_charge_domestic",
  "reverse_charge",
  "export",
  "exempt",
] as const

export type TaxNote = (typeof TAX_NOTES)[number]

const PATTERNS: [TaxNote, RegExp][] = [
  [
    "reverse_charge_domestic",
    /domestic.*reverse|reverse.*domestic|inhemsk omvänd/,
  ],
  ["reverse_charge", /reverse|omvänd/],
  ["export", /export/],
  ["exempt", /exempt|undantag|momsfri/],
]

const noteOf = ({ rate, code, name }: VatSum): TaxNote | null => {
  if (Number(rate) !== 0) {
    return null
  }
  const words = `${code ?? ""} ${name ?? ""}`
    .toLowerCase()
    .replace(/[_-]/g, " ")
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The notes that an order's taxes ask for, each once: by code or name of a rate of zero. */
export const taxNotes = (vat: VatSum[]): TaxNote[] => {
  const found = new Set(vat.map(noteOf))
  return TAX_NOTES.filter((note) => found.has(note))
}
