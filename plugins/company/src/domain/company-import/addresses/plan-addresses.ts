import type { MappedRow, RefusedRow } from "../../../import/map-rows"
import { rowMessage, type RowMessage } from "../../../import/message"
import { type PlannedRow, planUpsert } from "../../../import/plan-upsert"
import type {
  CompanyAddressDTO,
  CreateCompanyAddressDTO,
  UpdateCompanyAddressDTO,
} from "../../../types/address"
import type { AddressFileRow } from "./schema"

/** Columns that must have a value in every address. */
const REQUIRED = ["address_1", "city", "country_code"] as const

/** Columns that cannot be emptied: an empty cell leaves what is there. */
const KEPT = [
  "label",
  "is_ship_to",
  "is_bill_to",
  "is_default_ship_to",
  "is_default_bill_to",
  "is_shared",
] as const

const FIELDS = [
  ...REQUIRED,
  ...KEPT,
  "company_name",
  "attention",
  "address_2",
  "postal_code",
  "province",
  "phone",
  "gln",
  "driver_note",
] as const

/** A row of the file with its company looked up. */
export type AddressRow = AddressFileRow & { company_id: string | null }

export type PlannedAddress = PlannedRow<AddressRow, CompanyAddressDTO>

/** What must be known to plan an import of addresses. */
export type AddressFacts = {
  /** Ids of companies by external id. */
  companies: Map<string, string>
  addresses: CompanyAddressDTO[]
  /** Codes of the countries that the shop knows. */
  countries: Set<string>
}

const resolve = (
  row: AddressFileRow,
  { companies }: AddressFacts
): AddressRow => ({
  ...row,
  ...Object.fromEntries(KEPT.map((field) => [field, row[field] ?? undefined])),
  company_id: companies.get(row.company_external_id) ?? null,
})

const useFaults = (
  row: AddressRow,
  existing: CompanyAddressDTO | null
): RowMessage[] => {
  const shipTo = row.is_ship_to ?? existing?.is_ship_to ?? !row.is_bill_to
  const billTo = row.is_bill_to ?? existing?.is_bill_to ?? false
  return shipTo || billTo ? [] : [rowMessage("is_ship_to", "no_use")]
}

const faults = (
  row: AddressRow,
  existing: CompanyAddressDTO | null,
  { countries }: AddressFacts
): RowMessage[] => [
  ...(row.company_id
    ? []
    : [
        rowMessage("company_external_id", "no_such_company", {
          value: row.company_external_id,
        }),
      ]),
  ...REQUIRED.filter((field) =>
    existing ? row[field] === null : !row[field]
  ).map((field) => rowMessage(field, "missing")),
  ...(row.country_code && !countries.has(row.country_code)
    ? [rowMessage("country_code", "no_country", { value: row.country_code })]
    : []),
  ...useFaults(row, existing),
]

/** Decides for every row of a file of addresses what becomes of it; an address is found by company and external id. */
export const planAddresses = (
  rows: MappedRow<AddressFileRow>[],
  facts: AddressFacts
): { planned: PlannedAddress[]; refused: RefusedRow[] } => {
  const place = (companyId: string | null, externalId: string | null) =>
    `${companyId} ${externalId}`
  const known = new Map(
    facts.addresses.map((each) => [
      place(each.company_id, each.external_id),
      each,
    ])
  )
  return planUpsert<AddressRow, CompanyAddressDTO>(
    rows.map(({ line, row }) => ({ line, row: resolve(row, facts) })),
    {
      fields: [...FIELDS],
      externalIdOf: ({ external_id }) => external_id,
      keysOf: (row) => [
        {
          column: "external_id",
          key: place(row.company_id, row.external_id),
          value: row.external_id,
        },
        ...(["is_default_ship_to", "is_default_bill_to"] as const).map(
          (column) => ({
            column,
            key: row[column] ? row.company_id : null,
            value: row.company_external_id,
          })
        ),
      ],
      find: (row) => known.get(place(row.company_id, row.external_id)) ?? null,
      refuse: (row, existing) => faults(row, existing, facts),
    }
  )
}

/** What a plan of addresses writes. */
export type AddressWrites = {
  add: CreateCompanyAddressDTO[]
  change: ({ id: string } & UpdateCompanyAddressDTO)[]
}

/** The writes of a plan, company by company, so that two who write wait for each other in one order. */
export const addressWrites = (planned: PlannedAddress[]): AddressWrites => {
  const ordered = [...planned].sort((a, b) =>
    String(a.row.company_id).localeCompare(String(b.row.company_id))
  )
  return {
    add: ordered
      .filter(({ action }) => action === "create")
      .map(({ row, changes }) => ({
        ...(changes as UpdateCompanyAddressDTO),
        external_id: row.external_id,
        company_id: row.company_id as string,
        label: row.label ?? (row.address_1 as string),
        address_1: row.address_1 as string,
        city: row.city as string,
        country_code: row.country_code as string,
      })),
    change: ordered.flatMap(({ action, existing, changes }) =>
      action === "update" && existing
        ? [{ id: existing.id, ...(changes as UpdateCompanyAddressDTO) }]
        : []
    ),
  }
}
