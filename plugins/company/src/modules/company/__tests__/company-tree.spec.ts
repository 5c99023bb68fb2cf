import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { STRICTEST_FIRST } from "../../../domain/effective-status"
import { COMPANY_MODULE, type CompanyModuleService } from ".."
import * as models from "../models"
import type { CompanyDTO } from "../../../types/company"

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const plant = (
      name: string,
      kind: CompanyDTO["kind"],
      parent?: CompanyDTO
    ) => service.plantCompany({ name, kind, parent_id: parent?.id ?? null })

    const pathOf = async (company: CompanyDTO) =>
      (await service.retrieveCompany(company.id)).path

    describe("the tree", () => {
      it("moves a branch with everything below it, and only that", async () => {
        const north = await plant("North", "group")
        const south = await plant("South", "group")
        const firm = await plant("Firm", "legal_entity", north)
        const unit = await plant("Unit", "unit", firm)
        const other = await plant("Other", "legal_entity", north)

        const moved = await service.moveCompany(firm.id, south.id)

        expect(moved).toEqual({
          previous_parent_id: north.id,
          copied_roles: [],
        })
        expect(await pathOf(firm)).toBe(`/${south.id}/${firm.id}/`)
        expect(await pathOf(unit)).toBe(`/${south.id}/${firm.id}/${unit.id}/`)
        expect(await pathOf(other)).toBe(`/${north.id}/${other.id}/`)
        expect((await service.retrieveCompany(unit.id)).parent_id).toBe(firm.id)
      })

      it("refuses a move into the company's own branch and changes nothing", async () => {
        const top = await plant("Top", "group")
        const below = await plant("Below", "group", top)

        await expect(service.moveCompany(top.id, below.id)).rejects.toThrow(
          `Top (${top.id}) cannot be moved under Below (${below.id}): that is within its own branch`
        )
        await expect(service.moveCompany(top.id, top.id)).rejects.toThrow(
          "within its own branch"
        )
        expect(await pathOf(below)).toBe(`/${top.id}/${below.id}/`)
      })

      it("lets one of two opposite moves win, never both", async () => {
        for (let round = 0; round < 5; round++) {
          const a = await plant(`A${round}`, "group")
          const b = await plant(`B${round}`, "group")

          const outcomes = await Promise.allSettled([
            service.moveCompany(a.id, b.id),
            service.moveCompany(b.id, a.id),
          ])

          expect(outcomes.map(({ status }) => status).sort()).toEqual([
            "fulfilled",
            "rejected",
          ])
          const [under, over] =
            outcomes[0].status === "fulfilled" ? [a, b] : [b, a]
          expect(await pathOf(under)).toBe(`/${over.id}/${under.id}/`)
          expect(await pathOf(over)).toBe(`/${over.id}/`)
        }
      })

      it("keeps a company that is created while its parent moves in the right place", async () => {
        const from = await plant("From", "group")
        const to = await plant("To", "group")
        const firm = await plant("Firm", "legal_entity", from)

        const [unit] = await Promise.all([
          plant("Unit", "unit", firm),
          service.moveCompany(firm.id, to.id),
        ])

        expect(await pathOf(unit)).toBe(`/${to.id}/${firm.id}/${unit.id}/`)
      })

      it("refuses kinds where they cannot stand", async () => {
        const group = await plant("Group", "group")
        const firm = await plant("Firm", "legal_entity", group)
        const unit = await plant("Unit", "unit", firm)

        await expect(plant("Stray", "unit")).rejects.toThrow(
          "Stray is a unit and cannot stand at the top: give it a parent_id"
        )
        await expect(plant("Stray", "unit", group)).rejects.toThrow(
          "Stray is a unit and cannot stand under Group, a group"
        )
        await expect(service.moveCompany(group.id, firm.id)).rejects.toThrow()
        await expect(service.moveCompany(unit.id, null)).rejects.toThrow(
          "Unit is a unit and cannot stand at the top"
        )
        expect(await service.listCompanies()).toHaveLength(3)
      })

      it("refuses an unknown parent", async () => {
        await expect(
          service.plantCompany({
            name: "Firm",
            kind: "legal_entity",
            parent_id: "comp_none",
          })
        ).rejects.toThrow("There is no company comp_none")
        expect(await service.listCompanies()).toEqual([])
      })

      it("deletes a leaf with its members, not a company with others below it", async () => {
        const firm = await plant("Firm", "legal_entity")
        const unit = await plant("Unit", "unit", firm)
        await service.addMember({
          company_id: unit.id,
          customer_id: "cus_1",
          role: "buyer",
        })

        await expect(service.fellCompany(firm.id)).rejects.toThrow(
          `Firm (${firm.id}) cannot be deleted: there are companies below it, such as Unit`
        )
        await service.fellCompany(unit.id)

        expect((await service.listCompanies()).map(({ id }) => id)).toEqual([
          firm.id,
        ])
        expect(await service.membershipsOf("cus_1")).toEqual([])
      })
    })

    describe("constraints of the tables", () => {
      it("gives organisation numbers to legal entities alone, each once", async () => {
        const firm = {
          name: "Firm",
          kind: "legal_entity" as const,
          organization_number: "556000-0001",
        }
        await service.plantCompany(firm)

        await expect(
          service.plantCompany({ ...firm, kind: "group" })
        ).rejects.toThrow(
          "organization_number: only a legal entity has one, and this is a group"
        )
        const group = await plant("Group", "group")
        await expect(
          service.updateCompanies({ id: group.id, vat_id: "SE556000000101" })
        ).rejects.toThrow(/ck_company_numbers_of_legal_entity/i)
        await expect(service.plantCompany(firm)).rejects.toThrow(
          /already exists/
        )
        expect(await service.listCompanies()).toHaveLength(2)
      })

      it("knows a company by one external id at a time", async () => {
        const firm = await plant("Firm", "legal_entity")
        await service.updateCompanies({ id: firm.id, external_id: "K-100" })
        const known = { name: "Other", kind: "legal_entity" as const }

        await expect(
          service.plantCompany({ ...known, external_id: "K-100" })
        ).rejects.toThrow(/already exists/)
        await service.fellCompany(firm.id)
        expect(
          await service.plantCompany({ ...known, external_id: "K-100" })
        ).toMatchObject({ external_id: "K-100" })
      })

      it("refuses a path that contradicts the row", async () => {
        const firm = await plant("Firm", "legal_entity")

        await expect(
          service.updateCompanies({ id: firm.id, path: "/elsewhere/" })
        ).rejects.toThrow(/ck_company_path_ends_in_itself/i)
        expect(await pathOf(firm)).toBe(`/${firm.id}/`)
      })
    })

    describe("what is inherited", () => {
      it("takes reference rules from the nearest that has some", async () => {
        const group = await plant("Group", "group")
        const firm = await plant("Firm", "legal_entity", group)
        const unit = await plant("Unit", "unit", firm)
        const asked = {
          purchase_order_number: { required: true, pattern: null },
        }

        expect(await service.effectiveReferenceRules(unit.id)).toEqual({
          rules: {},
          from_company_id: null,
        })
        await service.updateCompanies({ id: group.id, reference_rules: asked })
        expect(await service.effectiveReferenceRules(unit.id)).toEqual({
          rules: asked,
          from_company_id: group.id,
        })
        await service.updateCompanies({ id: firm.id, reference_rules: {} })
        expect(await service.effectiveReferenceRules(unit.id)).toEqual({
          rules: {},
          from_company_id: firm.id,
        })
      })

      it("is the strictest status on the path", async () => {
        const group = await plant("Group", "group")
        const firm = await plant("Firm", "legal_entity", group)
        const effective = async (above: string, own: string) => {
          await service.updateCompanies([
            { id: group.id, status: above },
            { id: firm.id, status: own },
          ] as never)
          return (await service.membersCompany(firm.id))?.status
        }

        for (const [rank, stricter] of STRICTEST_FIRST.entries()) {
          for (const freer of STRICTEST_FIRST.slice(rank)) {
            expect(await effective(stricter, freer)).toBe(stricter)
            expect(await effective(freer, stricter)).toBe(stricter)
          }
        }
      })

      it("suspends everything below, and inherits the representative", async () => {
        const group = await plant("Group", "group")
        const firm = await plant("Firm", "legal_entity", group)
        await service.addMember({
          company_id: firm.id,
          customer_id: "cus_1",
          role: "buyer",
        })
        await service.updateCompanies({
          id: group.id,
          status: "suspended",
          representative_id: "user_1",
        })

        expect(await service.membershipsOf("cus_1")).toEqual([
          expect.objectContaining({
            company_id: firm.id,
            status: "suspended",
            representative_id: "user_1",
          }),
        ])
      })
    })
  },
})
