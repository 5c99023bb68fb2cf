import type { Actor } from "@medusa-b2b/kit/door"
import type { ActorColumns } from "../domain/actor-columns"
import type { Change } from "../domain/changed-fields"

/** Input of a workflow that changes something: who does it; the system when left out. */
export type Attributed = { actor?: Actor }

/** An entry of the activity log as the module returns it. */
export type CompanyActivityDTO = ActorColumns &
  Change & {
    id: string
    company_id: string | null
    action: string
    subject_type: string
    subject_id: string
    subject_label: string | null
    channel: string | null
    reverts_id: string | null
    once_key: string | null
    created_at: Date | string
  }

/** A new entry; everything that is left out is null. */
export type NewCompanyActivity = Pick<
  CompanyActivityDTO,
  "action" | "subject_type" | "subject_id" | "actor_kind"
> &
  Partial<Omit<CompanyActivityDTO, "id" | "created_at">>
