/**
 * Whether an organisation number, as it is stored, is a person's: a Swedish
 * sole trader uses their personal number. A legal person's third digit is at
 * least 2, a person's is the first of a month.
 */
export const isPersonalNumber = (number: string): boolean =>
  /^\d{2}[01]\d{3}-\d{4}$/.test(number)

/** Whether a Swedish VAT id, as it is stored, holds a person's number. */
export const isPersonalVatId = (vatId: string): boolean =>
  /^SE\d{2}[01]\d{9}$/.test(vatId)
