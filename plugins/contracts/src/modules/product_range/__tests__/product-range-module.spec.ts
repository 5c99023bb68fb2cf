import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { resolve } from "node:path"
import type { RangeRule } from "../../../domain/range/range-rule"
import { PRODUCT_RANGE_MODULE } from "../index"
import { ContractRange, ProductRange, ProductRangeRule } from "../models"
import type { ProductRangeModuleService } from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<ProductRangeModuleService>({
  moduleName: PRODUCT_RANGE_MODULE,
  moduleModels: [ProductRange, ProductRangeRule, ContractRange],
  resolve: resolve(__dirname, ".."),
  // The migrations themselves, so that what they lack fails here.
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const range = (name = "PPE") =>
      service.createProductRanges({
        name,
        branches: [] as unknown as Record<string, unknown>,
      })
    const rule = (over: Partial<RangeRule> = {}): RangeRule => ({
      effect: "allow",
      kind: "tag",
      target_id: "ptag_1",
      ...over,
    })
    const stateOf = async (id: string) => {
      const { version, branches } = await service.retrieveProductRange(id)
      const rules = await service.listProductRangeRules({ range_id: id })
      return { version, branches, rules: rules.length }
    }

    describe("ranges", () => {
      it("have a name of their own, again free when they are deleted", async () => {
        const { id } = await range()
        await expect(range()).rejects.toThrow(/already exists/)
        await service.softDeleteProductRanges([id])
        await expect(range()).resolves.toMatchObject({ version: 1 })
      })

      it("count each change of their rules, and know which kinds they have", async () => {
        const { id } = await range()
        const [first] = await service.changeRules(id, {
          create: [rule(), rule({ effect: "deny", kind: "product" })],
        })
        expect(await stateOf(id)).toEqual({
          version: 2,
          branches: ["allow:tag", "deny:product"],
          rules: 2,
        })
        await service.changeRules(id, { remove: [first] })
        expect(await stateOf(id)).toEqual({
          version: 3,
          branches: ["deny:product"],
          rules: 1,
        })
        await service.changeRules(id, { restore: [first] })
        expect(await stateOf(id)).toEqual({
          version: 4,
          branches: ["allow:tag", "deny:product"],
          rules: 2,
        })
      })

      it("allow or deny a thing, not both, and change nothing when one rule is refused", async () => {
        const { id } = await range()
        await service.changeRules(id, { create: [rule()] })
        await expect(
          service.changeRules(id, {
            create: [rule({ target_id: "ptag_2" }), rule({ effect: "deny" })],
          })
        ).rejects.toThrow(/already exists/)
        expect(await stateOf(id)).toMatchObject({ version: 2, rules: 1 })
      })

      it("turn what they deny into what they allow at once, and back", async () => {
        const { id } = await range()
        const denied = await service.changeRules(id, {
          create: [rule({ effect: "deny" })],
        })
        const allowed = await service.changeRules(id, {
          create: [rule()],
          remove: denied,
        })
        expect(await stateOf(id)).toMatchObject({ branches: ["allow:tag"] })
        await service.changeRules(id, { remove: allowed, restore: denied })
        expect(await stateOf(id)).toEqual({
          version: 4,
          branches: ["deny:tag"],
          rules: 1,
        })
      })

      it("refuse another effect or kind", async () => {
        const { id } = await range()
        for (const wrong of [{ effect: "maybe" }, { kind: "variant" }]) {
          await expect(
            service.changeRules(id, {
              create: [rule(wrong as unknown as Partial<RangeRule>)],
            })
          ).rejects.toThrow()
        }
        expect(await stateOf(id)).toMatchObject({ version: 1, rules: 0 })
      })

      it("are shared by contracts, and a contract has one", async () => {
        const ppe = await range()
        const tools = await range("Tools")
        await service.createContractRanges([
          { contract_id: "contr_1", range_id: ppe.id },
          { contract_id: "contr_2", range_id: ppe.id },
        ])
        await expect(
          service.createContractRanges({
            contract_id: "contr_1",
            range_id: tools.id,
          })
        ).rejects.toThrow(/already exists/)
        const found = await service.rangesOfContracts([
          "contr_1",
          "contr_2",
          "contr_3",
        ])
        expect(found.map(({ contract_id }) => contract_id).sort()).toEqual([
          "contr_1",
          "contr_2",
        ])
        expect(found).toMatchObject([
          { range: { id: ppe.id, version: 1 } },
          { range: { id: ppe.id, version: 1 } },
        ])
        expect(await service.rangesOfContracts([])).toEqual([])
      })
    })
  },
})
