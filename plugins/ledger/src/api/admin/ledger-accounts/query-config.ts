/** The answers' shape is fixed: amounts are read beside these, as texts. */
const account = {
  defaults: ["id"],
  allowed: ["id"],
  entity: "ledger_account",
}

export const listAccountsConfig = {
  ...account,
  isList: true,
  defaultLimit: 20,
}

export const retrieveAccountConfig = { ...account, isList: false }

export const statementConfig = {
  defaults: ["id"],
  allowed: ["id"],
  isList: true,
  defaultLimit: 20,
  entity: "ledger_entry",
}
