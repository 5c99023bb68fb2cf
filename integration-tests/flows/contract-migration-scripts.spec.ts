import indexPriceListRules from "@medusa-b2b/contracts/migration-scripts/contracts-index-price-list-rules"
import makeRuleAttributeKnown from "@medusa-b2b/contracts/migration-scripts/contracts-make-rule-attribute-known"
import { openStore } from "@medusa-b2b/testing/fixtures"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

storeTest({
  name: "contract migration scripts",
  // Nothing but an open store: no contract has ever existed here.
  fixtures: openStore,
  suite: ({ app }) => {
    const ourRules = async () => {
      const rules = await app.container
        .resolve(Modules.PRICING)
        .listPriceListRules({}, { relations: ["price_list"] })
      return rules
        .filter(({ attribute }) => attribute === "contract_id")
        .map(({ value, price_list }) => [value, price_list.status])
    }
    const indexes = async (): Promise<string[]> => {
      const { rows } = await app.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(
          `select indexdef from pg_indexes where tablename = 'price_list_rule' and indexdef like '%(price_list_id) WHERE (deleted_at IS NULL)'`
        )
      return rows
    }

    it("make the rule attribute known before there is any contract, in a list that holds for nobody", async () => {
      expect(await ourRules()).toEqual([[["__none__"], "draft"]])
    })

    it("add the index that core's own migration misses", async () => {
      expect(await indexes()).toHaveLength(1)
    })

    it("can run again without a second list or index", async () => {
      await makeRuleAttributeKnown({ container: app.container })
      await indexPriceListRules({ container: app.container })
      expect(await ourRules()).toHaveLength(1)
      expect(await indexes()).toHaveLength(1)
    })
  },
})
