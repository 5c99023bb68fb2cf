import { isPersonalNumber, isPersonalVatId } from "./personal-number"

/**
 * An organisation number for lists, logs, events and other members: a sole
 * trader's shows the birthday alone, `850101-****`.
 */
export const maskOrganizationNumber = <Given extends string | null | undefined>(
  number: Given
): Given =>
  (number && isPersonalNumber(number)
    ? `${number.slice(0, 7)}****`
    : number) as Given

/** A VAT id likewise: a Swedish sole trader's holds the same number. */
export const maskVatId = <Given extends string | null | undefined>(
  vatId: Given
): Given =>
  (vatId && isPersonalVatId(vatId)
    ? `${vatId.slice(0, 8)}****${vatId.slice(-2)}`
    : vatId) as Given

/** Whatever has a company's numbers, with a person's masked. */
export const maskNumbers = <
  Holder extends {
    organization_number?: string | null
    vat_id?: string | null
  },
>(
  holder: Holder
): Holder => ({
  ...holder,
  ...("organization_number" in holder && {
    organization_number: maskOrganizationNumber(holder.organization_number),
  }),
  ...("vat_id" in holder && { vat_id: maskVatId(holder.vat_id) }),
})
