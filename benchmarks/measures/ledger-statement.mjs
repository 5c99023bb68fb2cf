import { chargedAccount } from "../fixtures/charged-account.mjs"
import { ledgerStore } from "../scenes/ledger-store.mjs"
import { repeated } from "./repeated.mjs"

const PAGE = 50

const ROUNDS = 20

/** A page of a long statement, against a page of a short one. */
export const ledgerStatement = {
  name: "ledger-statement",
  title: "a page of a statement of 100,000 entries ÷ of 1,000",
  aim: 1.5,
  better: "lower",
  scene: ledgerStore,
  prepare: async ({ store, database, sizes }) => {
    const few = await chargedAccount({ store, database }, "few", 1000)
    const many = await chargedAccount(
      { store, database },
      "many",
      sizes.statement.entries
    )
    const page = ({ id, charges }) =>
      repeated(ROUNDS, (round) =>
        store.get(`/admin/ledger-accounts/${id}/statement`, {
          limit: PAGE,
          // From the first page to the last.
          offset: Math.floor(((charges - PAGE) * round) / (ROUNDS - 1)),
        })
      )
    return { plain: page(few), ours: page(many) }
  },
}
