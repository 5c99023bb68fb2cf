/** What is known about a VAT id: what the latest decisive answer said. */
export const VAT_STANDINGS = ["valid", "invalid", "unchecked"] as const

export type VatStanding = (typeof VAT_STANDINGS)[number]

/** What a check brought; `unavailable`: the register did not answer. */
export const VAT_CHECK_RESULTS = ["valid", "invalid", "unavailable"] as const

export type VatCheckResult = (typeof VAT_CHECK_RESULTS)[number]

/** Who answered: the register, or staff who found out otherwise. */
export const VAT_CHECK_SOURCES = ["registry", "staff"] as const

export type VatCheckSource = (typeof VAT_CHECK_SOURCES)[number]

/** An answer as it is stored. */
export type VatAnswer = {
  vat_id: string
  result: VatCheckResult
  checked_at: Date | string
}

/**
 * What the answers say about a VAT id: the latest one that is an answer. A
 * register that cannot be reached changes nothing, and answers about an earlier
 * VAT id of the company do not count.
 */
export const standingOf = <Answer extends VatAnswer>(
  vat_id: string | null,
  answers: Answer[]
): { standing: VatStanding; answer: Answer | null } => {
  const [answer] = answers
    .filter((each) => each.vat_id === vat_id && each.result !== "unavailable")
    .sort(
      (a, b) => Number(new Date(b.checked_at)) - Number(new Date(a.checked_at))
    )
  return answer
    ? { standing: answer.result as VatStanding, answer }
    : { standing: "unchecked", answer: null }
}
