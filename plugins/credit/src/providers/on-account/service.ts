import { randomUUID } from "node:crypto"
import type {
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

type Outcome = { data: Record<string, unknown> }

/**
 * Payment on account: always authorised, since it is the door that holds the
 * amount on the credit line, and no money moves here.
 */
export class OnAccountPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "on_account"

  // The base class keeps its constructor to itself; Medusa makes the providers.
  constructor(
    container: Record<string, unknown>,
    options?: Record<string, unknown>
  ) {
    super(container, options)
  }

  /** A session of its own. */
  async initiatePayment(
    _input: InitiatePaymentInput
  ): Promise<InitiatePaymentOutput> {
    return { data: {}, id: randomUUID() }
  }

  /** Authorised: the credit line is asked at the door. */
  async authorizePayment(): Promise<
    Outcome & { status: PaymentSessionStatus }
  > {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED }
  }

  /** Authorised, for as long as the session exists. */
  async getPaymentStatus(): Promise<
    Outcome & { status: PaymentSessionStatus }
  > {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED }
  }

  /** Nothing is kept elsewhere. */
  async retrievePayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** The amount is the session's. */
  async updatePayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** Nothing to undo. */
  async deletePayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** Notes that it was paid; the money came another way. */
  async capturePayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** Notes that it was given back; the money goes another way. */
  async refundPayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** Nothing to undo. */
  async cancelPayment(): Promise<Outcome> {
    return { data: {} }
  }

  /** Nobody calls back. */
  async getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
