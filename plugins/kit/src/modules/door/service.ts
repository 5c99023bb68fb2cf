import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { DoorRun } from "./models"
import { findOpenRun, type OpenRun } from "./sql/open-run"
import {
  type DoorStage,
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
export class DoorModuleService extends MedusaService({ DoorRun }) {
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
}
