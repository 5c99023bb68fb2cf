const keyOf = (customer_id: string): string => `b2b.company.${customer_id}`

/** The company that this person chose last on this browser. */
export const recallCompany = (customer_id: string): string | null =>
  window.localStorage.getItem(keyOf(customer_id))

/** Remembers the choice for this person. */
export const rememberCompany = (
  customer_id: string,
  company_id: string
): void => window.localStorage.setItem(keyOf(customer_id), company_id)

/** Forgets the choice, e.g. when the person is no member any more. */
export const forgetCompany = (customer_id: string): void =>
  window.localStorage.removeItem(keyOf(customer_id))
