// The admin's pages read this too: nothing of the server may be imported here.

/** What staff settled for a legal entity: `auto` decides by the facts, `standard` always bears VAT. */
export const TAX_TREATMENTS = ["auto", "standard", "exempt"] as const

export type TaxTreatment = (typeof TAX_TREATMENTS)[number]
