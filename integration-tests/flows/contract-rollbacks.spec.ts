import {
  addContractPartyWorkflow,
  batchContractPricesWorkflow,
  batchContractRatesWorkflow,
  batchDiscountGroupArticlesWorkflow,
  changeContractStatusWorkflow,
  createContractWorkflow,
  createDiscountGroupWorkflow,
  deleteContractWorkflow,
  deleteDiscountGroupWorkflow,
  removeContractPartyWorkflow,
  updateContractWorkflow,
  updateDiscountGroupWorkflow,
} from "@medusa-b2b/contracts/workflows"
import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  type ReturnWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/** Two discount groups with an article each; a contract has a percentage on the first. */
const groupsWithArticles = async (
  { container }: TestApp,
  { articles }: Awaited<ReturnType<typeof wholesaleStore>>
) => {
  const create = async (code: string, sku: string) => {
    const { result } = await createDiscountGroupWorkflow(container).run({
      input: { code, name: code },
    })
    await batchDiscountGroupArticlesWorkflow(container).run({
      input: {
        id: result.id,
        changes: { add: [articles[sku].variant_id], remove: [] },
      },
    })
    return result
  }
  return {
    used: await create("USED", "SKRUV-100"),
    free: await create("FREE", "BORR-6"),
  }
}

const withDraft = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  const { contract: draft } = await succeed(
    asAdmin(given.store, given.admin.token).post<{ contract: { id: string } }>(
      "/admin/contracts",
      { number: "DRAFT", name: "Utkast", currency_code: "sek" }
    )
  )
  await addContractPartyWorkflow(app.container).run({
    input: { contract_id: draft.id, company_id: given.companies.sydel.id },
  })
  const groups = await groupsWithArticles(app, given)
  const { result: rates } = await batchContractRatesWorkflow(app.container).run(
    {
      input: {
        contract_id: given.contract.id,
        changes: {
          upsert: [
            { target_type: "all", target_id: "*", percent: 1 },
            {
              target_type: "discount_group",
              target_id: groups.used.id,
              percent: 12.5,
            },
          ],
          delete: [],
        },
      },
    }
  )
  return { ...given, draft, groups, rates: rates.created }
}

type Given = Awaited<ReturnType<typeof withDraft>>

type Change = {
  workflow: ReturnWorkflow<never, unknown, []>
  input: (given: Given, prices: { id: string }[], party: string) => unknown
}

const change = <Input>(
  workflow: ReturnWorkflow<Input, unknown, []>,
  input: (given: Given, prices: { id: string }[], party: string) => Input
): Change => ({ workflow: workflow as unknown as Change["workflow"], input })

const CHANGES: Record<string, Change> = {
  "creating a contract": change(createContractWorkflow, () => ({
    number: "NEW",
    name: "Nytt",
    currency_code: "sek",
  })),
  "changing name, number and validity": change(
    updateContractWorkflow,
    ({ contract }) => ({
      id: contract.id,
      number: "OTHER",
      name: "Annat",
      starts_at: "2025-01-01T00:00:00Z",
      ends_at: "2035-01-01T00:00:00Z",
      metadata: { note: "new" },
    })
  ),
  "making it exclusive, without campaigns, with notes": change(
    updateContractWorkflow,
    ({ contract }) => ({
      id: contract.id,
      is_exclusive: true,
      campaigns_apply: false,
      notes: "Bonus",
    })
  ),
  "a batch of percentages": change(
    batchContractRatesWorkflow,
    ({ contract, articles, groups, rates }) => ({
      contract_id: contract.id,
      changes: {
        upsert: [
          {
            target_type: "discount_group" as const,
            target_id: groups.used.id,
            percent: 20,
          },
          {
            target_type: "product" as const,
            target_id: articles["BORR-6"].product_id,
            percent: 3,
          },
        ],
        delete: [rates[0]],
      },
    })
  ),
  "creating a discount group": change(createDiscountGroupWorkflow, () => ({
    code: "NEW",
    name: "Ny",
  })),
  "changing a discount group": change(
    updateDiscountGroupWorkflow,
    ({ groups }) => ({ id: groups.used.id, code: "OTHER", name: "Annan" })
  ),
  "moving articles between discount groups": change(
    batchDiscountGroupArticlesWorkflow,
    ({ groups, articles }) => ({
      id: groups.used.id,
      changes: {
        add: [articles["BORR-6"].variant_id, articles["HANDSKE-9"].variant_id],
        remove: [articles["SKRUV-100"].variant_id],
      },
    })
  ),
  "deleting a discount group": change(
    deleteDiscountGroupWorkflow,
    ({ groups }) => ({ id: groups.free.id })
  ),
  "activating a draft": change(changeContractStatusWorkflow, ({ draft }) => ({
    id: draft.id,
    action: "activate" as const,
  })),
  suspending: change(changeContractStatusWorkflow, ({ contract }) => ({
    id: contract.id,
    action: "suspend" as const,
  })),
  terminating: change(changeContractStatusWorkflow, ({ contract }) => ({
    id: contract.id,
    action: "terminate" as const,
  })),
  "deleting a draft": change(deleteContractWorkflow, ({ draft }) => ({
    id: draft.id,
  })),
  "adding a party": change(
    addContractPartyWorkflow,
    ({ contract, companies }) => ({
      contract_id: contract.id,
      company_id: companies.sydel.id,
    })
  ),
  "removing a party": change(
    removeContractPartyWorkflow,
    ({ contract }, _, party_id) => ({ contract_id: contract.id, party_id })
  ),
  "a batch of prices": change(
    batchContractPricesWorkflow,
    ({ contract, articles }, prices) => ({
      id: contract.id,
      changes: {
        create: [
          {
            variant_id: articles["BORR-6"].variant_id,
            amount: 1,
            min_quantity: null,
            max_quantity: null,
          },
        ],
        update: [
          { id: prices[0].id, amount: 2 },
          { id: prices[1].id, min_quantity: 20, max_quantity: 30 },
        ],
        delete: [prices[2].id],
      },
    })
  ),
}

const failStep = createStep("test-contract-rollbacks-fail", async () => {
  throw new Error("What comes after has failed")
})

/** The change as a part of something larger that fails after it: all of it has to be undone. */
const FAILING = Object.fromEntries(
  Object.entries(CHANGES).map(([name, { workflow }], index) => [
    name,
    createWorkflow(
      `test-contract-rollbacks-${index}`,
      (input: WorkflowData<never>) => {
        workflow.runAsStep({ input })
        failStep()
        return new WorkflowResponse(undefined)
      }
    ),
  ])
)

storeTest({
  name: "contract rollbacks",
  fixtures: withDraft,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)

    const prices = async () =>
      (
        await succeed(
          staff().get<{ prices: { id: string; amount: number }[] }>(
            `/admin/contracts/${given.contract.id}/prices`
          )
        )
      ).prices

    const TIMES = ["created_at", "updated_at"]
    const withoutTimes = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, each) =>
          TIMES.includes(key) ? undefined : each
        )
      )

    const read = async (
      entity: string,
      fields: string[]
    ): Promise<string[]> => {
      const { data } = await app.container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity, fields })
      return data
        .map((row) =>
          JSON.stringify(
            fields.map((field) => (row as Record<string, unknown>)[field])
          )
        )
        .sort()
    }

    /** All that the changes could have touched, but for the clock's traces. */
    const everything = async (): Promise<unknown> => {
      const pricing = app.container.resolve(Modules.PRICING)
      return withoutTimes({
        contracts: (
          await succeed(
            staff().get<{ contracts: unknown[] }>("/admin/contracts", {
              query: { order: "number" },
            })
          )
        ).contracts,
        lists: await pricing.listPriceLists(
          {},
          {
            select: [
              "id",
              "title",
              "status",
              "starts_at",
              "ends_at",
              "rules_count",
            ],
            order: { id: "ASC" },
          }
        ),
        rules: (
          await pricing.listPriceListRules(
            {},
            { select: ["attribute", "value", "price_list_id"] }
          )
        )
          .map((rule) => JSON.stringify([rule.attribute, rule.value]))
          .sort(),
        prices: await prices(),
        rates: await read("contract_rate", ["id", "target_id", "percent"]),
        groups: await read("discount_group", ["id", "code", "name"]),
        places: await read("discount_group_article", [
          "variant_id",
          "discount_group_id",
        ]),
      })
    }

    const inputOf = async (name: string): Promise<never> => {
      const { parties } = await succeed(
        staff().get<{ parties: { id: string }[] }>(
          `/admin/contracts/${given.contract.id}/parties`
        )
      )
      return CHANGES[name].input(given, await prices(), parties[0].id) as never
    }

    it.each(Object.keys(CHANGES))(
      "%s leaves no trace when what comes after it fails, and can then be done",
      async (name) => {
        const before = await everything()
        const input = await inputOf(name)

        await expect(
          FAILING[name](app.container).run({ input })
        ).rejects.toMatchObject({ message: "What comes after has failed" })
        expect(await everything()).toEqual(before)

        await CHANGES[name].workflow(app.container).run({ input })
        expect(await everything()).not.toEqual(before)
      }
    )
  },
})
