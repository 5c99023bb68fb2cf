import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COMPANY_TAX_MODULE, type CompanyTaxModuleService } from ".."
import * as models from "../models"

moduleIntegrationTestRunner<CompanyTaxModuleService>({
  moduleName: COMPANY_TAX_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const check = (
      result: "valid" | "invalid" | "unavailable",
      checked_at: string,
      vat_id = "DK13585628"
    ) =>
      service.createCompanyVatChecks({
        company_id: "comp_1",
        vat_id,
        result,
        source: "registry",
        checked_at: new Date(checked_at),
      })

    describe("profiles", () => {
      it("are written field by field, one per legal entity, and put back", async () => {
        const first = await service.writeTaxProfile({
          company_id: "comp_1",
          country_code: "dk",
        })
        expect(first).toEqual({
          previous: null,
          profile: {
            company_id: "comp_1",
            country_code: "dk",
            treatment: "auto",
            exempt_ground: null,
            exempt_until: null,
          },
        })

        const second = await service.writeTaxProfile({
          company_id: "comp_1",
          treatment: "exempt",
          exempt_ground: "intyg 4711",
          exempt_until: "2027-12-31",
        })
        expect(second.previous).toEqual(first.profile)
        expect(second.profile).toMatchObject({
          country_code: "dk",
          treatment: "exempt",
        })

        await service.restoreTaxProfile("comp_1", second.previous)
        expect(
          await service.listCompanyTaxProfiles({ company_id: "comp_1" })
        ).toMatchObject([{ treatment: "auto", exempt_ground: null }])

        await service.restoreTaxProfile("comp_1", null)
        expect(await service.listCompanyTaxProfiles()).toEqual([])
      })

      it("keep both of two screens that write at once", async () => {
        await Promise.all([
          service.writeTaxProfile({ company_id: "comp_1", country_code: "dk" }),
          service.writeTaxProfile({
            company_id: "comp_1",
            treatment: "standard",
          }),
        ])

        expect(await service.listCompanyTaxProfiles()).toMatchObject([
          { country_code: "dk", treatment: "standard" },
        ])
      })

      it.each([
        ["an exemption without its ground", { treatment: "exempt" as const }],
        ["a day that is none", { exempt_until: "next year" }],
      ])("refuse %s", async (_, data) => {
        await expect(
          service.writeTaxProfile({ company_id: "comp_1", ...data })
        ).rejects.toThrow()
        expect(await service.listCompanyTaxProfiles()).toEqual([])
      })

      it("refuse taking the ground from an exemption", async () => {
        await service.writeTaxProfile({
          company_id: "comp_1",
          treatment: "exempt",
          exempt_ground: "intyg 4711",
        })

        await expect(
          service.writeTaxProfile({ company_id: "comp_1", exempt_ground: null })
        ).rejects.toThrow("cannot be exempt from VAT without exempt_ground")
      })
    })

    describe("answers about VAT ids", () => {
      it("count by the latest that is one, for the id that was asked for", async () => {
        await check("valid", "2026-01-01")
        await check("invalid", "2026-03-01")
        await check("valid", "2026-02-01")
        await check("unavailable", "2026-04-01")
        await check("valid", "2026-05-01", "DK88146328")

        expect(await service.vatStanding("comp_1", "DK13585628")).toMatchObject(
          { standing: "invalid", answer: { result: "invalid" } }
        )
        expect(await service.vatStanding("comp_2", "DK13585628")).toEqual({
          standing: "unchecked",
          answer: null,
        })
        expect(await service.vatStanding("comp_1", null)).toEqual({
          standing: "unchecked",
          answer: null,
        })
      })

      it.each([
        ["without a name", { result: "valid" as const, user_name: null }],
        [
          "that is none",
          { result: "unavailable" as const, user_name: "Anna Admin" },
        ],
      ])("refuse a decision of staff %s", async (_, data) => {
        await expect(
          service.createCompanyVatChecks({
            company_id: "comp_1",
            vat_id: "DK13585628",
            source: "staff",
            checked_at: new Date(),
            ...data,
          })
        ).rejects.toThrow("CK_company_vat_check_staff_decides".toLowerCase())
      })
    })

    it("flags a product once, however many do it at once", async () => {
      const changed = await Promise.all(
        Array.from({ length: 5 }, () =>
          service.setReverseCharge("prod_1", true)
        )
      )

      expect(changed.filter(Boolean)).toHaveLength(1)
      expect(await service.reverseChargeAmong(["prod_1", "prod_2"])).toEqual(
        new Set(["prod_1"])
      )
      expect(await service.setReverseCharge("prod_1", false)).toBe(true)
      expect(await service.setReverseCharge("prod_1", false)).toBe(false)
      expect(await service.reverseChargeAmong([])).toEqual(new Set())
    })
  },
})
