import {
  changeRangeRulesWorkflow,
  createRangeWorkflow,
  deleteContractWorkflow,
  deleteRangeWorkflow,
  setContractRangeWorkflow,
  updateRangeWorkflow,
} from "@medusa-b2b/contracts/workflows"
import { createRange, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const failing = {
  create: failsAfterwards(createRangeWorkflow),
  rules: failsAfterwards(changeRangeRulesWorkflow),
  update: failsAfterwards(updateRangeWorkflow),
  delete: failsAfterwards(deleteRangeWorkflow),
  assign: failsAfterwards(setContractRangeWorkflow),
  deleteContract: failsAfterwards(deleteContractWorkflow),
}

/** What these workflows write to, without what a change that is taken back may well change. */
const STATE = `
  select 'range' as what, id, name, branches::text as data from product_range where deleted_at is null
  union all
  select 'rule', range_id, id, effect || kind || target_id from product_range_rule where deleted_at is null
  union all
  select 'contract', contract_id, range_id, '' from contract_range where deleted_at is null
  order by 1, 2, 3, 4`

storeTest({
  name: "range compensation",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const screw = () => given.articles["SKRUV-100"].product_id
    const drill = () => given.articles["BORR-6"].product_id
    const deny = (target_id: string) => ({
      effect: "deny" as const,
      kind: "product" as const,
      target_id,
    })
    const state = async (): Promise<object[]> =>
      (
        await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: object[] }>(STATE)
      ).rows
    const count = async (): Promise<number> =>
      (
        await succeed(
          asBuyer(given.store, given.people.buyer.token).get<{ count: number }>(
            "/store/products"
          )
        )
      ).count
    const leavesNothing = async (
      name: keyof typeof failing,
      input: object
    ): Promise<void> => {
      const before = [await state(), await count()]
      const { errors } = await failing[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect([await state(), await count()]).toEqual(before)
    }
    const range = (contracts = [given.contract]) =>
      createRange(given.store, given.admin, "one", [deny(screw())], contracts)
    const staff = () => asAdmin(given.store, given.admin.token)

    it("leaves nothing of a new range", async () => {
      await leavesNothing("create", { name: "new", rules: [deny(screw())] })
    })

    it("leaves nothing of changed rules, name and contracts", async () => {
      const { id } = await range()
      const { rules } = await succeed(
        staff().get<{ rules: { id: string }[] }>(`/admin/ranges/${id}/rules`)
      )
      await leavesNothing("rules", {
        range_id: id,
        create: [{ ...deny(drill()), effect: "allow" }],
        remove: rules.map((rule) => rule.id),
      })
      await leavesNothing("update", { id, name: "other", metadata: { a: 1 } })
      await leavesNothing("assign", {
        contract_id: given.contract.id,
        range_id: null,
      })
    })

    it("leaves nothing of a contract's other range", async () => {
      await range()
      const other = await createRange(given.store, given.admin, "other", [
        deny(drill()),
      ])
      await leavesNothing("assign", {
        contract_id: given.contract.id,
        range_id: other.id,
      })
    })

    it("leaves a range that was to be deleted, and a draft with its own", async () => {
      const { id } = await range([])
      await leavesNothing("delete", { id })
      const { contract } = await succeed(
        staff().post<{ contract: { id: string } }>("/admin/contracts", {
          number: "DRAFT",
          name: "Utkast",
          currency_code: "sek",
        })
      )
      await succeed(
        staff().post(`/admin/contracts/${contract.id}/range`, { range_id: id })
      )
      await leavesNothing("deleteContract", { id: contract.id })
      await succeed(staff().delete(`/admin/contracts/${contract.id}`))
      expect(await state()).toMatchObject([{ what: "range" }, { what: "rule" }])
      await succeed(staff().delete(`/admin/ranges/${id}`))
      expect(await state()).toMatchObject([{ what: "rule" }].slice(1))
    })
  },
})
