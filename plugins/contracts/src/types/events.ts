/** Events of the contracts plugin. Payload: `{ id }` of the contract, and of the party where it is about one. */
export const ContractEvents = {
  CREATED: "contract.created",
  UPDATED: "contract.updated",
  ACTIVATED: "contract.activated",
  SUSPENDED: "contract.suspended",
  TERMINATED: "contract.terminated",
  DELETED: "contract.deleted",
  PARTY_ADDED: "contract.party_added",
  PARTY_REMOVED: "contract.party_removed",
  PRICES_CHANGED: "contract.prices_changed",
  RATES_CHANGED: "contract.rates_changed",
} as const

/** Events of promised prices. Payload: `{ company_id, ids }` of the promises. */
export const PricePromiseEvents = {
  MADE: "price_promise.made",
  WITHDRAWN: "price_promise.withdrawn",
} as const
