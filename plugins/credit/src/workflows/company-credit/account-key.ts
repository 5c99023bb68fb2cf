/** Key of the ledger account of a company's credit: credit that is given anew in the same currency counts what is owed from before. */
export const accountKeyOf = ({
  company_id,
  currency_code,
}: {
  company_id: string
  currency_code: string
}): string => `credit:${company_id}:${currency_code}`
