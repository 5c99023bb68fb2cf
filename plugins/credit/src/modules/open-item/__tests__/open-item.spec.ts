import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OPEN_ITEM_MODULE, type OpenItemModuleService } from ".."
import type { ItemRowWithDefaults } from "../../../domain/open-item/item-values"
import * as models from "../models"

const item = (
  more: Partial<ItemRowWithDefaults> = {}
): ItemRowWithDefaults => ({
  kind: "invoice",
  external_id: "F-1",
  company_id: "comp_1",
  issued_on: "2026-01-31",
  currency_code: "sek",
  amount: "100",
  default_due_on: "2026-03-02",
  ...more,
})

const payment = (
  amount: string,
  pays: Record<string, string>,
  more: Partial<ItemRowWithDefaults> = {}
) =>
  item({
    kind: "payment",
    external_id: "B-1",
    amount,
    allocations: Object.entries(pays).map(([invoice_external_id, amount]) => ({
      invoice_external_id,
      amount,
    })),
    ...more,
  })

moduleIntegrationTestRunner<OpenItemModuleService>({
  moduleName: OPEN_ITEM_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string): Promise<Record<string, unknown>[]> =>
      MikroOrmWrapper.forkManager().execute(statement)

    const write = (...rows: ItemRowWithDefaults[]) =>
      service.upsertItems({
        rows: rows.map((row, at) => ({ line: at + 1, row })),
        refused: [],
        mode: "skip_bad_rows",
        dry_run: false,
      })

    const all = () =>
      sql(
        `select kind, external_id, trim_scale(settled_amount)::text as settled, status, revision
         from open_item order by kind, external_id`
      )

    describe("open items", () => {
      it("are one by kind and key, whoever writes at once", async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 10 }, (_one, at) =>
            write(item({ amount: String(100 + at) }))
          )
        )
        expect(outcomes.map(({ counts }) => counts.created)).toContain(1)
        expect(
          outcomes.reduce((sum, { counts }) => sum + counts.created, 0)
        ).toBe(1)
        expect(await all()).toMatchObject([
          { external_id: "F-1", revision: 10 },
        ])
      })

      it("are settled by what counts toward them: same company, same currency, neither void", async () => {
        await write(
          payment("60", { "F-1": "30", "F-2": "20" }),
          payment(
            "60",
            { "F-1": "60" },
            { external_id: "B-2", company_id: "comp_2" }
          ),
          payment(
            "60",
            { "F-1": "60" },
            { external_id: "B-3", currency_code: "eur" }
          ),
          payment("60", { "F-1": "60" }, { external_id: "B-4", is_void: true })
        )
        const { paid } = await write(
          item(),
          item({ external_id: "F-2", amount: "20" })
        )
        expect(paid.map(({ kind }) => kind)).toEqual(["invoice"])
        expect(await all()).toMatchObject([
          { external_id: "F-1", settled: "30", status: "open" },
          { external_id: "F-2", settled: "20", status: "paid" },
          { external_id: "B-1", settled: "50", status: "open" },
          { external_id: "B-2", settled: "0" },
          { external_id: "B-3", settled: "0" },
          { external_id: "B-4", settled: "0", status: "void" },
        ])
        // The payment names another invoice, and the first is void: both are as if it never was.
        await write(payment("60", { "F-2": "10" }), item({ is_void: true }))
        expect(await all()).toMatchObject([
          { external_id: "F-1", settled: "0", status: "void" },
          { external_id: "F-2", settled: "10", status: "open" },
          { external_id: "B-1", settled: "10" },
          {},
          {},
          {},
        ])
      })

      it("settle to the same in every order of writing", async () => {
        const rows = [
          item(),
          item({ external_id: "F-2", amount: "20" }),
          payment("60", { "F-1": "30", "F-2": "20" }),
          payment("70", { "F-1": "70" }, { external_id: "B-2" }),
        ]
        const ends = []
        for (const order of [
          [0, 1, 2, 3],
          [3, 2, 1, 0],
          [2, 0, 3, 1],
          [1, 3, 0, 2],
        ]) {
          await sql("truncate open_item cascade")
          for (const at of order) {
            await write(rows[at])
          }
          await Promise.all(rows.map((row) => write(row)))
          ends.push(await all())
        }
        expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1)
        expect(ends[0]).toMatchObject([
          { settled: "100", status: "paid", revision: 1 },
          { settled: "20", status: "paid" },
          { settled: "50", status: "open" },
          { settled: "70", status: "paid" },
        ])
      })

      it("keep amounts to the last digit", async () => {
        const amount = "1234567890123.123456"
        await write(item({ amount }), payment(amount, { "F-1": amount }))
        expect(
          await sql(
            "select amount::text, settled_amount::text as settled, status from open_item"
          )
        ).toEqual([
          { amount, settled: amount, status: "paid" },
          { amount, settled: amount, status: "paid" },
        ])
      })

      it("are planned once for each revision, and not for one that is over", async () => {
        const { written } = await write(item())
        const [{ id, kind }] = written
        const plan = (revision: number, amount: string) => ({
          id,
          kind,
          revision,
          bookings: [
            {
              type: "charge" as const,
              lines: [{ account_id: "lacc_1", hold_id: null, amount }],
            },
          ],
          rates: {},
          fault: null,
        })
        await write(item({ amount: "150" }))
        await write(item({ amount: "100" }))
        // What was planned for the first revision comes too late.
        await service.storePlans([plan(1, "9")])
        expect(await service.pendingBookings([id])).toEqual([])
        await Promise.all([
          service.storePlans([plan(3, "1")]),
          service.storePlans([plan(3, "1")]),
        ])
        await write(item({ amount: "200" }))
        await service.storePlans([plan(3, "7")])
        const pending = await service.pendingBookings([id])
        expect(pending).toMatchObject([
          { key: `credit.invoice:${id}:3:charge`, lines: [{ amount: "1" }] },
        ])
        expect(await service.unbookedItems(10)).toEqual([id])
        await service.noteBooked([pending[0].id], [id])
        expect(await service.unbookedItems(10)).toEqual([id])
        await service.storePlans([{ ...plan(4, "2"), bookings: [] }])
        await service.noteBooked([], [id])
        expect(await service.unbookedItems(10)).toEqual([])
      })

      it.each([
        ["an amount below 0", "amount = -1", /CK_open_item_amount/i],
        [
          "a payment with a due date",
          "kind = 'payment'",
          /CK_open_item_dates/i,
        ],
        ["an invoice without one", "due_on = null", /CK_open_item_dates/i],
        ["void by half", "is_void = true", /CK_open_item_void/i],
        [
          "booked before it is planned",
          "booked_revision = 1",
          /CK_open_item_revision/i,
        ],
        ["a status of its own", "status = 'lost'", /open_item_status_check/i],
      ])("refuse %s", async (_name, change, constraint) => {
        await write(item())
        await expect(sql(`update open_item set ${change}`)).rejects.toThrow(
          constraint
        )
      })

      it("refuse the same invoice twice in a payment, and the same ledger key twice", async () => {
        await write(item(), payment("60", { "F-1": "30" }))
        await expect(
          sql(
            `insert into open_item_allocation (id, open_item_id, invoice_external_id, amount, raw_amount)
             select 'oialloc_2', open_item_id, invoice_external_id, 1, '{}' from open_item_allocation`
          )
        ).rejects.toThrow(/UQ_open_item_allocation_once/i)
        const booking = (id: string) =>
          sql(
            `insert into open_item_booking (id, open_item_id, revision, type, key, lines)
             select '${id}', id, revision, 'charge', 'credit.invoice:x:1:charge', '[]' from open_item limit 1`
          )
        await booking("oibook_1")
        await expect(booking("oibook_2")).rejects.toThrow(
          /UQ_open_item_booking/i
        )
      })
    })
  },
})
