/** Key of the booking that charges an order, by the run that made it. */
export const chargeKeyOf = (run_id: string): string =>
  `budgets.charge:${run_id}`
