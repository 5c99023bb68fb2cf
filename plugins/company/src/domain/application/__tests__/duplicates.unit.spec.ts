import fc from "fast-check"
import { findDuplicates, type KnownCompanies } from "../duplicates"
import { companyDomain } from "../email-domain"

const applicant = {
  organization_number: "556036-0793",
  vat_id: "SE556036079301",
  email: "Anna@Nordbygg.se",
}

const nobody: KnownCompanies = { numbers: [], addresses: [] }

describe("findDuplicates", () => {
  it("finds nobody among nobody, and none by missing numbers", () => {
    expect(findDuplicates(applicant, nobody)).toEqual([])
    expect(
      findDuplicates(
        { organization_number: null, vat_id: null, email: "a@b.se" },
        {
          numbers: [{ id: "comp_1", organization_number: null, vat_id: null }],
          addresses: [],
        }
      )
    ).toEqual([])
  })

  it("gives every reason, the surest first, and the surest company first", () => {
    expect(
      findDuplicates(applicant, {
        numbers: [
          {
            id: "comp_vat",
            organization_number: null,
            vat_id: "SE556036079301",
          },
          {
            id: "comp_both",
            organization_number: "556036-0793",
            vat_id: "SE556036079301",
          },
        ],
        addresses: [
          { company_id: "comp_mail", of: "contact", email: "x@nordbygg.se" },
          { company_id: "comp_vat", of: "member", email: "y@NORDBYGG.se" },
          { company_id: "comp_same", of: "member", email: "anna@nordbygg.se" },
          { company_id: "comp_other", of: "member", email: "a@sydel.se" },
          { company_id: "comp_sub", of: "member", email: "a@x.nordbygg.se" },
        ],
      })
    ).toEqual([
      { company_id: "comp_both", reasons: ["organization_number", "vat_id"] },
      { company_id: "comp_vat", reasons: ["vat_id", "member_domain"] },
      { company_id: "comp_same", reasons: ["member_email"] },
      { company_id: "comp_mail", reasons: ["contact_domain"] },
    ])
  })

  it("does not take two strangers at a free provider for colleagues", () => {
    const at = (email: string) =>
      findDuplicates(
        { ...applicant, email },
        {
          numbers: [],
          addresses: [
            { company_id: "comp_1", of: "member", email: "bo@gmail.com" },
          ],
        }
      )
    expect(at("anna@gmail.com")).toEqual([])
    expect(at("bo@gmail.com")).toEqual([
      { company_id: "comp_1", reasons: ["member_email"] },
    ])
  })

  it("names each company once, and only those with a reason", () => {
    const email = fc.constantFrom(
      "a@one.se",
      "b@one.se",
      "c@two.se",
      "d@gmail.com"
    )
    fc.assert(
      fc.property(
        email,
        fc.array(
          fc.record({
            company_id: fc.constantFrom("comp_1", "comp_2", "comp_3"),
            of: fc.constantFrom("member" as const, "contact" as const),
            email,
          })
        ),
        (own, addresses) => {
          const found = findDuplicates(
            { ...applicant, email: own },
            { numbers: [], addresses }
          )
          const ids = found.map(({ company_id }) => company_id)
          expect(new Set(ids).size).toBe(ids.length)
          expect([...ids].sort()).toEqual(
            [
              ...new Set(
                addresses
                  .filter(
                    (each) =>
                      each.email === own ||
                      (companyDomain(own) &&
                        companyDomain(own) === companyDomain(each.email))
                  )
                  .map(({ company_id }) => company_id)
              ),
            ].sort()
          )
        }
      )
    )
  })
})

describe("companyDomain", () => {
  it.each([
    ["anna@Nordbygg.SE", "nordbygg.se"],
    ["anna@gmail.com", null],
    ["anna@hotmail.com", null],
    ["anna@telia.com", null],
    ["anna@hotmail.se", null],
    ["anna@yahoo.co.uk", null],
    ["anna@live-el.se", "live-el.se"],
    ["no address", null],
    ["", null],
  ])("%s: %s", (email, domain) => {
    expect(companyDomain(email)).toBe(domain)
  })
})
