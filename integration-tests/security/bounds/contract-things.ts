import type { Belongings } from "@medusa-b2b/testing/isolation"
import { succeed, type Caller } from "@medusa-b2b/testing/requests"

/** A price that is promised to the company. */
export const promiseOf = async (
  staff: Caller,
  { company_id }: Belongings,
  { variant_id }: Belongings
): Promise<string> =>
  (
    await succeed(
      staff.post<{ created: string[] }>(
        `/admin/companies/${company_id}/price-promises`,
        { currency_code: "sek", lines: [{ variant_id, amount: 240 }] }
      )
    )
  ).created[0]
