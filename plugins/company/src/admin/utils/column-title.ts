import { ADDRESS_COLUMNS } from "../../domain/company-import/addresses/columns"
import { CONTACT_POINT_COLUMNS } from "../../domain/company-import/contact-points/columns"
import { COMPANY_COLUMNS } from "../../domain/company-import/companies/columns"
import { MEMBER_COLUMNS } from "../../domain/company-import/members/columns"
import type { Column } from "../../import/columns"

const COLUMNS: Partial<Record<string, Column[]>> = {
  companies: COMPANY_COLUMNS,
  members: MEMBER_COLUMNS,
  addresses: ADDRESS_COLUMNS,
  contact_points: CONTACT_POINT_COLUMNS,
}

/** The heading of a column in a file of a kind; its key where there is none. */
export const columnTitle = (
  kind: string,
  key: string,
  language: "en" | "sv"
): string =>
  COLUMNS[kind]?.find((column) => column.key === key)?.title[language] ?? key
