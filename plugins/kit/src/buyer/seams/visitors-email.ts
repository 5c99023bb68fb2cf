import { WorkflowManager } from "@medusajs/framework/orchestration"
import type {
  FilterableCustomerProps,
  FindConfig,
  CustomerDTO,
  ICustomerModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createCartWorkflowId,
  findOrCreateCustomerStepId,
  updateCartWorkflowId,
} from "@medusajs/medusa/core-flows"

type StepArguments = { container: MedusaContainer }
type StepHandler = {
  invoke: (stepArguments: StepArguments) => Promise<unknown>
  compensate?: (stepArguments: StepArguments) => Promise<unknown>
}

/** The customers as a visitor's e-mail address finds them: without those that have an account. */
const guestsOf = (customers: ICustomerModuleService): ICustomerModuleService =>
  new Proxy(customers, {
    get: (service, name) => {
      if (name === "listCustomers") {
        return (
          filters: FilterableCustomerProps,
          config?: FindConfig<CustomerDTO>
        ) => service.listCustomers({ ...filters, has_account: false }, config)
      }
      const member: unknown = Reflect.get(service, name)
      return typeof member === "function" ? member.bind(service) : member
    },
  })

const containerWithGuests = (container: MedusaContainer): MedusaContainer =>
  Object.create(container, {
    resolve: {
      value: (key: string, options?: { allowUnregistered?: boolean }) =>
        key === Modules.CUSTOMER
          ? guestsOf(container.resolve(Modules.CUSTOMER))
          : container.resolve(key, options as never),
    },
  })

/**
 * Seam: core gives a cart to whoever has the e-mail address that is written
 * into it, with that person's customer groups and so their prices, and asks no
 * one to log in for it. Here only the session says who buys: an address finds,
 * or makes, a guest. Who has logged in is found by their id, as before.
 *
 * @throws MedusaError INVALID_ARGUMENT at boot when Medusa's workflows have no such step any more.
 */
export const keepVisitorsFromAccounts = (): void => {
  for (const workflowId of [createCartWorkflowId, updateCartWorkflowId]) {
    const handlers = WorkflowManager.getWorkflow(workflowId)?.handlers_ as
      Map<string, StepHandler> | undefined
    const original = handlers?.get(findOrCreateCustomerStepId)
    if (!handlers || !original) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `This Medusa's workflow ${workflowId} has no step ${findOrCreateCustomerStepId}: ` +
          `an e-mail address would give a visitor somebody's account. See "When Medusa changes" in kit's README.`
      )
    }
    handlers.set(findOrCreateCustomerStepId, {
      ...original,
      invoke: (stepArguments) =>
        original.invoke(
          Object.assign(Object.create(stepArguments), stepArguments, {
            container: containerWithGuests(stepArguments.container),
          })
        ),
    })
  }
}
