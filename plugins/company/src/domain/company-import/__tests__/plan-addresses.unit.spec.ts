import { mapRows, rowsOfJson } from "../../../import/map-rows"
import type {
  CompanyAddressDTO,
  CompanyContactPointDTO,
} from "../../../types/address"
import { addressWrites, planAddresses } from "../addresses/plan-addresses"
import { addressRowSchema } from "../addresses/schema"
import {
  contactPointWrites,
  planContactPoints,
} from "../contact-points/plan-contact-points"
import { contactPointRowSchema } from "../contact-points/schema"

type Cells = Parameters<typeof rowsOfJson>[0]

const companies = new Map([
  ["F", "comp_f"],
  ["U", "comp_u"],
])

const said = (
  refused: {
    line: number
    messages: { column: string | null; code: string }[]
  }[]
) =>
  refused.map(({ line, messages }) => [
    line,
    ...messages.map(({ column, code }) => `${column} ${code}`),
  ])

describe("planning an import of addresses", () => {
  const there = {
    id: "cadr_1",
    company_id: "comp_f",
    external_id: "L1",
    label: "Lager",
    address_1: "Hamngatan 1",
    city: "Sundsvall",
    country_code: "se",
    is_ship_to: true,
    is_bill_to: false,
    phone: "060",
  } as CompanyAddressDTO

  const plan = (rows: Cells) => {
    const { taken, refused } = mapRows(rowsOfJson(rows), addressRowSchema)
    const planned = planAddresses(taken, {
      companies,
      addresses: [there],
      countries: new Set(["se", "no"]),
    })
    return {
      refused: said([...refused, ...planned.refused]),
      writes: addressWrites(planned.planned),
    }
  }
  const row = {
    external_id: "L1",
    company_external_id: "F",
    address_1: "Hamngatan 1",
    city: "Sundsvall",
    country_code: "SE",
  }

  it("finds an address by company and code, and writes what differs", () => {
    expect(plan([row]).writes).toEqual({ add: [], change: [] })
    expect(
      plan([{ ...row, phone: null, city: "Timrå" }]).writes.change
    ).toEqual([{ id: "cadr_1", city: "Timrå", phone: null }])
    expect(
      plan([{ ...row, company_external_id: "U", is_bill_to: "ja" }]).writes.add
    ).toEqual([
      {
        external_id: "L1",
        company_id: "comp_u",
        label: "Hamngatan 1",
        address_1: "Hamngatan 1",
        city: "Sundsvall",
        country_code: "se",
        is_bill_to: true,
      },
    ])
  })

  it("refuses what no address may be", () => {
    expect(
      plan([
        { ...row, external_id: "A", company_external_id: "NONE" },
        { ...row, external_id: "B", city: null },
        { ...row, external_id: "C", country_code: "xx" },
        { ...row, external_id: "D", is_ship_to: "no" },
        { ...row, is_ship_to: "no" },
        { ...row, external_id: "E", is_default_ship_to: true },
        { ...row, external_id: "F", is_default_ship_to: true },
        { ...row, external_id: "E" },
        { ...row, external_id: "G", gln: "7300000000001" },
      ]).refused
    ).toEqual([
      [9, "gln no_gln"],
      [1, "company_external_id no_such_company"],
      [2, "city missing"],
      [3, "country_code no_country"],
      [4, "is_ship_to no_use"],
      [5, "is_ship_to no_use"],
      [7, "is_default_ship_to repeated"],
      [8, "external_id repeated"],
    ])
  })
})

describe("planning an import of contact points", () => {
  const there = {
    id: "ccpt_1",
    company_id: "comp_f",
    external_id: "K1",
    name: "Ekonomi",
    email: "ekonomi@ost.test",
    language: null,
    papers: ["reminder", "invoice"],
  } as CompanyContactPointDTO
  const other = {
    ...there,
    id: "ccpt_2",
    external_id: null,
    email: "lager@ost.test",
    papers: [],
  } as CompanyContactPointDTO

  const plan = (rows: Cells) => {
    const { taken, refused } = mapRows(rowsOfJson(rows), contactPointRowSchema)
    const planned = planContactPoints(taken, {
      companies,
      contactPoints: [there, other],
    })
    return {
      refused: said([...refused, ...planned.refused]),
      writes: contactPointWrites(planned.planned),
    }
  }

  it("reads papers in both languages, in any order", () => {
    expect(
      plan([
        {
          company_external_id: "F",
          email: "Ekonomi@ost.test",
          papers: "Påminnelse; faktura",
        },
      ]).writes
    ).toEqual({ add: [], change: [] })
    expect(
      plan([
        { company_external_id: "F", external_id: "K1", papers: null },
        {
          company_external_id: "U",
          email: "ny@ost.test",
          papers: "Delivery note|orderbekräftelse",
        },
      ]).writes
    ).toEqual({
      change: [{ id: "ccpt_1", papers: [] }],
      add: [
        {
          company_id: "comp_u",
          email: "ny@ost.test",
          name: "ny@ost.test",
          external_id: null,
          language: null,
          papers: ["order_confirmation", "delivery_note"],
        },
      ],
    })
  })

  it("refuses what contradicts what is there", () => {
    expect(
      plan([
        { company_external_id: "F", email: "a@b.se", papers: "novel" },
        { company_external_id: "NONE", email: "a@b.se" },
        { company_external_id: "F", email: null },
        {
          company_external_id: "F",
          external_id: "K1",
          email: "lager@ost.test",
        },
      ]).refused
    ).toEqual([
      [1, "papers not_one_of"],
      [2, "company_external_id no_such_company"],
      [3, "email missing"],
      [4, "email email_taken"],
    ])
  })
})
