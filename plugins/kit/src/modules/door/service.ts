import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Violation } from "../../rules/violation"
import { DoorRun, OrderHold } from "./models"
import { findOpenRun, type OpenRun } from "./sql/open-run"
import {
  codesHolding,
  type NewOrderHold,
  type OrderHoldRelease,
  type OrderHoldRow,
  insertOrderHolds,
  releaseOrderHolds,
  reopenOrderHolds,
} from "./sql/order-holds"
import {
  type DoorStage,
  writeHolds,
  writeOutcome,
  writeSettled,
  writeStage,
} from "./sql/progress"

const managerOf = (context: Context): SqlEntityManager =>
  (context.transactionManager ?? context.manager) as SqlEntityManager

/**
 * Keeps the passages through the door. What every order writes several times
 * goes in one statement each; the generated methods take four.
 */
export class DoorModuleService extends MedusaService({
  DoorRun,
  OrderHold,
}) {
  /** The newest passage of a cart that is not settled, or null. */
  @InjectManager()
  async openRunOfCart(
    cartId: string,
    @MedusaContext() context: Context = {}
  ): Promise<OpenRun | null> {
    return findOpenRun(managerOf(context), cartId)
  }

  /** Notes how far core has come in a passage; false when it is no longer open. */
  @InjectManager()
  async noteStage(
    progress: { lock_owner: string; stage: DoorStage; order_id?: string },
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return writeStage(managerOf(context), progress)
  }

  /** Notes what a passage came to: its order, or null. Safe to repeat. */
  @InjectManager()
  async noteOutcome(
    outcome: { id: string; order_id: string | null },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await writeOutcome(managerOf(context), outcome)
  }

  /** Writes the marker of a passage. Safe to repeat. */
  @InjectManager()
  async settle(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await writeSettled(managerOf(context), id)
  }

  /** Notes why the order of a passage will be kept from the warehouse. Safe to repeat. */
  @InjectManager()
  async noteHolds(
    run: { id: string; holds: readonly Violation[] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await writeHolds(managerOf(context), run)
  }

  /** Keeps orders from the warehouse; returns the holds that were not there yet. */
  @InjectManager()
  async holdOrders(
    holds: NewOrderHold[],
    @MedusaContext() context: Context = {}
  ): Promise<OrderHoldRow[]> {
    return insertOrderHolds(managerOf(context), holds)
  }

  /** Releases an order's holds, and returns those that this call has released. */
  @InjectManager()
  async releaseHolds(
    release: OrderHoldRelease,
    @MedusaContext() context: Context = {}
  ): Promise<OrderHoldRow[]> {
    return releaseOrderHolds(managerOf(context), release)
  }

  /** Takes a release back. */
  @InjectManager()
  async reopenHolds(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await reopenOrderHolds(managerOf(context), ids)
  }

  /** The codes that keep an order from the warehouse, also while its passage is still being finished. */
  @InjectManager()
  async codesHolding(
    orderId: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return codesHolding(managerOf(context), orderId)
  }
}
