/** Id of the door's workflow. */
export const placeOrderWorkflowId = "b2b-place-order"
