import { ledgerStore } from "../scenes/ledger-store.mjs"

const HOLDS = 200

const count = async (answer) => {
  const { done } = await answer
  if (done !== HOLDS) {
    throw new Error(`${done} of ${HOLDS} were accepted`)
  }
}

/** How many carts can hold on one account in a time, against the simplest counter with a limit. */
export const ledgerHolds = {
  name: "ledger-holds",
  title:
    "throughput of 200 parallel holds on one account ÷ of as many conditional updates of one row",
  aim: 0.5,
  better: "higher",
  scene: ledgerStore,
  prepare: async ({ store, database }) => {
    await database.query(
      `create table bench_limit (id integer primary key, used integer not null, most integer);
       insert into bench_limit values (1, 0, null)`
    )
    const { id: account_id } = await store.post("/bench/ledger-accounts", {
      key: "holds",
    })
    return {
      plain: () => count(store.post("/bench/row-updates", { count: HOLDS })),
      ours: () =>
        count(store.post("/bench/ledger-holds", { account_id, count: HOLDS })),
    }
  },
}
