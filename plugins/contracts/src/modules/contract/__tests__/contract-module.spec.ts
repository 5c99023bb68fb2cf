import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { resolve } from "node:path"
import { CONTRACT_MODULE } from "../index"
import { Contract, ContractParty, ContractRate } from "../models"
import type { ContractModuleService } from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<ContractModuleService>({
  moduleName: CONTRACT_MODULE,
  moduleModels: [Contract, ContractParty, ContractRate],
  moduleOptions: { show_contract_to_buyers: false },
  resolve: resolve(__dirname, ".."),
  // The migrations themselves, so that what they lack fails here.
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const contract = (over: Record<string, unknown> = {}) =>
      service.createContracts({
        number: "NB-1",
        name: "Nordbygg",
        currency_code: "sek",
        ...over,
      })

    describe("contract module", () => {
      it("starts a contract as an open-ended draft", async () => {
        expect(await contract()).toMatchObject({
          id: expect.stringMatching(/^contr_/),
          status: "draft",
          starts_at: null,
          ends_at: null,
          price_list_id: null,
        })
      })

      it("gives a number once, and again after its contract is deleted", async () => {
        const first = await contract()
        await expect(contract()).rejects.toThrow(/already exists/)
        await expect(service.assertNumberIsFree("NB-1")).rejects.toThrow(
          "There is already a contract with the number NB-1"
        )
        await service.assertNumberIsFree("NB-1", first.id)

        await service.softDeleteContracts([first.id])
        await expect(contract()).resolves.toMatchObject({ number: "NB-1" })
      })

      it("refuses a validity that ends before it starts, and a wrong currency", async () => {
        await expect(
          contract({
            starts_at: new Date("2026-02-01"),
            ends_at: new Date("2026-01-01"),
          })
        ).rejects.toThrow(/CK_contract_ends_after_start|ck_contract_ends/i)
        await expect(contract({ currency_code: "SEK" })).rejects.toThrow(
          /ck_contract_currency_code/i
        )
        expect(await service.listContracts()).toEqual([])
      })

      it("has one contract for a price list", async () => {
        const { id } = await contract({ price_list_id: "plist_1" })
        await expect(
          contract({ number: "NB-2", price_list_id: "plist_1" })
        ).rejects.toThrow(/already exists/)
        expect(await service.findByPriceList("plist_1")).toMatchObject({ id })
        expect(await service.findByPriceList("plist_2")).toBeNull()
      })

      it("binds a company once, and again after it was unbound", async () => {
        const { id } = await contract()
        const party = { contract_id: id, company_id: "comp_1" }
        const bound = await service.createContractParties(party)
        expect(bound).toMatchObject({ include_descendants: true })
        await expect(service.createContractParties(party)).rejects.toThrow(
          /already exists/
        )
        await service.softDeleteContractParties([bound.id])
        await expect(
          service.createContractParties(party)
        ).resolves.toMatchObject({ company_id: "comp_1" })
      })

      it("deletes and restores parties with their contract", async () => {
        const { id } = await contract()
        await service.createContractParties({
          contract_id: id,
          company_id: "comp_1",
        })
        await service.softDeleteContracts([id])
        expect(await service.listBindings(["comp_1"])).toEqual([])
        await service.restoreContracts([id])
        expect(await service.listBindings(["comp_1"])).toHaveLength(1)
      })

      it("finds the bindings of active contracts, each with its contract", async () => {
        const active = await contract({ status: "active" })
        const draft = await contract({ number: "NB-2" })
        for (const { id } of [active, draft]) {
          await service.createContractParties([
            { contract_id: id, company_id: "comp_1" },
            { contract_id: id, company_id: "comp_2" },
          ])
        }

        expect(await service.listActiveBindings([])).toEqual([])
        expect(await service.listActiveBindings(["comp_1"])).toEqual([
          expect.objectContaining({
            company_id: "comp_1",
            contract: expect.objectContaining({ number: "NB-1" }),
          }),
        ])
        expect(await service.listBindings(["comp_1", "comp_2"])).toHaveLength(4)
      })

      it("gives routes its options", async () => {
        expect(await service.getOptions()).toEqual({
          show_contract_to_buyers: false,
          visitors_see: "everything",
          freight: {},
          delivery: {
            country: null,
            region: null,
            time_zone: "UTC",
            cut_off: "14:00",
            working_weekdays: [1, 2, 3, 4, 5],
            lead_time_days: 1,
            wishes: "after_promise",
          },
        })
      })
    })
  },
})
