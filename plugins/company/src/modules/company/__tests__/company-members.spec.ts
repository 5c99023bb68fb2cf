import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COMPANY_MODULE, type CompanyModuleService } from ".."
import * as models from "../models"
import type { CompanyDTO } from "../../../types/company"

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let firm: CompanyDTO

    beforeEach(async () => {
      firm = await service.plantCompany({ name: "Firm", kind: "legal_entity" })
    })

    const add = async (
      customer_id: string,
      role: "admin" | "buyer" = "buyer",
      company = firm
    ) =>
      (await service.addMember({ company_id: company.id, customer_id, role }))
        .member

    const by = ({ id }: { id: string }) => ({ member_id: id })

    const admins = async () =>
      (
        await service.listCompanyMembers({
          company_id: firm.id,
          role: "admin",
          status: "active",
        })
      ).map(({ id }) => id)

    describe("the last admin", () => {
      it("cannot be removed or demoted by members, but by staff", async () => {
        const admin = await add("cus_1", "admin")
        const sentence = `${admin.id} is the last admin of the company ${firm.id}: name another admin first`

        await expect(service.removeMember(admin.id, by(admin))).rejects.toThrow(
          sentence
        )
        await expect(
          service.changeMember(admin.id, { role: "buyer" }, by(admin))
        ).rejects.toThrow(sentence)
        expect(await admins()).toEqual([admin.id])

        await service.removeMember(admin.id, "staff")
        expect(await admins()).toEqual([])
      })

      it("stays when two admins remove each other at once", async () => {
        for (let round = 0; round < 5; round++) {
          const one = await add(`cus_1_${round}`, "admin")
          const other = await add(`cus_2_${round}`, "admin")

          const outcomes = await Promise.allSettled([
            service.removeMember(one.id, by(other)),
            service.changeMember(other.id, { role: "viewer" }, by(one)),
          ])

          expect(outcomes.map(({ status }) => status).sort()).toEqual([
            "fulfilled",
            "rejected",
          ])
          const left = await admins()
          expect(left).toHaveLength(1)
          await service.removeMember(left[0], "staff")
        }
      })
    })

    describe("membership", () => {
      it("is one per person and company, and can be had again after removal", async () => {
        const member = await add("cus_1")
        await expect(add("cus_1")).rejects.toThrow(
          `The customer cus_1 is a member of the company ${firm.id} already`
        )
        const outcomes = await Promise.allSettled([add("cus_2"), add("cus_2")])
        expect(outcomes.map(({ status }) => status).sort()).toEqual([
          "fulfilled",
          "rejected",
        ])

        await service.removeMember(member.id, "staff")
        expect(await service.membershipsOf("cus_1")).toEqual([])
        const again = await add("cus_1")
        expect(again.id).not.toBe(member.id)
        expect((await service.retrieveCompanyMember(member.id)).status).toBe(
          "removed"
        )
      })

      it("has one default per person, the first until another is chosen", async () => {
        const second = await service.plantCompany({
          name: "Second",
          kind: "legal_entity",
        })
        const one = await add("cus_1")
        const two = await add("cus_1", "buyer", second)
        const ids = async () =>
          (await service.membershipsOf("cus_1")).map(
            ({ member_id, is_default }) => [member_id, is_default]
          )

        expect(await ids()).toEqual([
          [one.id, true],
          [two.id, false],
        ])
        const changed = await service.changeMember(
          two.id,
          { is_default: true },
          "staff"
        )
        expect(changed.previous_default_id).toBe(one.id)
        expect(await ids()).toEqual([
          [two.id, true],
          [one.id, false],
        ])
        await service.revertMember(changed.previous, one.id)
        expect(await ids()).toEqual([
          [one.id, true],
          [two.id, false],
        ])
        await expect(
          service.updateCompanyMembers({ id: two.id, is_default: true })
        ).rejects.toThrow(/already exists/)
      })

      it("has an external id of its own while it lasts", async () => {
        const one = await add("cus_1")
        const two = await add("cus_2")
        await service.changeMember(one.id, { external_id: "P-1" }, "staff")
        await expect(
          service.changeMember(two.id, { external_id: "P-1" }, "staff")
        ).rejects.toThrow(/already exists/)

        await service.removeMember(one.id, "staff")
        const change = { external_id: "P-1", language: "en" as const }
        const { previous } = await service.changeMember(two.id, change, "staff")
        expect(await service.retrieveCompanyMember(two.id)).toMatchObject(
          change
        )
        await service.revertMember(previous, null)
        expect(await service.retrieveCompanyMember(two.id)).toMatchObject({
          external_id: null,
          language: null,
        })
      })

      it("is not found once removed", async () => {
        const member = await add("cus_1")
        await service.removeMember(member.id, "staff")

        await expect(service.removeMember(member.id, "staff")).rejects.toThrow(
          `There is no active company member ${member.id}`
        )
        await expect(
          service.changeMember(member.id, { role: "admin" }, "staff")
        ).rejects.toThrow(`There is no active company member ${member.id}`)
      })
    })

    describe("references", () => {
      it("keeps those that are not written, and one row per cart", async () => {
        await Promise.all([
          service.writeReferences("cart_1", { purchase_order_number: "PO-1" }),
          service.writeReferences("cart_1", { cost_centre: "4711" }),
        ])

        expect(await service.referencesOfCart("cart_1")).toEqual({
          purchase_order_number: "PO-1",
          buyer_reference: null,
          goods_marking: null,
          cost_centre: "4711",
        })
        expect(await service.listOrderReferences({})).toHaveLength(1)
        expect(
          await service.writeReferences("cart_1", {
            purchase_order_number: null,
          })
        ).toEqual(expect.objectContaining({ purchase_order_number: null }))
      })

      it("refuses what is longer than 255 characters", async () => {
        await expect(
          service.writeReferences("cart_1", { cost_centre: "x".repeat(256) })
        ).rejects.toThrow(/ck_order_references_cost_centre_length/i)
        expect(await service.listOrderReferences({})).toEqual([])
      })

      it("belongs to the first order of the cart for good", async () => {
        await service.writeReferences("cart_1", { cost_centre: "1" })
        await service.attachReferencesToOrder("cart_1", "order_1")
        await service.attachReferencesToOrder("cart_1", "order_2")

        expect(await service.listOrderReferences({})).toEqual([
          expect.objectContaining({ cart_id: "cart_1", order_id: "order_1" }),
        ])
      })
    })
  },
})
