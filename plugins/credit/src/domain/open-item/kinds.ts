/** What the ERP tells of: an invoice is owed, a credit note and a payment lessen what is owed. */
export const OPEN_ITEM_KINDS = ["invoice", "credit_note", "payment"] as const

export type OpenItemKind = (typeof OPEN_ITEM_KINDS)[number]

/** `paid`: nothing of an invoice is left to pay; of a credit note or payment, nothing is left to count toward invoices. */
export const OPEN_ITEM_STATUSES = ["open", "paid", "void"] as const

export type OpenItemStatus = (typeof OPEN_ITEM_STATUSES)[number]
