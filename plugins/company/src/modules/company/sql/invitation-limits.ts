import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** Milliseconds between two letters of a company's members to the same address. */
const BETWEEN_LETTERS = 5 * 60 * 1000

/** Letters that an address gets from a company's members at most, within the days below. */
const MOST_LETTERS = 10
const LETTER_DAYS = 30

const tooMany = (rule: string, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, rule)

/**
 * Members may have us write to whatever address they name, so not as often as
 * they like: counted are all of a company's invitations to it, revoked ones
 * too. Decided under the company's lock, which whoever writes one holds.
 *
 * @throws MedusaError NOT_ALLOWED naming the address and the rule.
 */
export const assertMayWriteTo = async (
  manager: SqlEntityManager,
  { company_id, email }: { company_id: string; email: string }
): Promise<void> => {
  const [{ letters, too_soon }] = await manager.execute<
    { letters: number; too_soon: boolean }[]
  >(
    `select coalesce(sum(sent_count), 0)::int as letters,
       coalesce(bool_or(sent_at > now() - ? * interval '1 millisecond'), false) as too_soon
     from company_invitation
     where company_id = ? and email = ? and sent_at > now() - ? * interval '1 day'
       and deleted_at is null`,
    [BETWEEN_LETTERS, company_id, email, LETTER_DAYS]
  )
  if (too_soon) {
    throw tooMany(
      "invitation.too_soon",
      `${email} was written to less than 5 minutes ago: wait before you invite them again`
    )
  }
  if (letters >= MOST_LETTERS) {
    throw tooMany(
      "invitation.too_often",
      `${email} has been written to ${letters} times within ${LETTER_DAYS} days: more than ${MOST_LETTERS} times only the store's staff invites anybody`
    )
  }
}

/**
 * How many invitations a company's members make a day. Decided under the
 * company's lock.
 *
 * @param more - How many they want to make now.
 * @throws MedusaError NOT_ALLOWED naming the company and the rule.
 */
export const assertRoomToday = async (
  manager: SqlEntityManager,
  company_id: string,
  more: number,
  most: number
): Promise<void> => {
  const [{ made }] = await manager.execute<{ made: number }[]>(
    `select count(*)::int as made from company_invitation
     where company_id = ? and invited_by_member_id is not null
       and created_at > now() - interval '1 day' and deleted_at is null`,
    [company_id]
  )
  if (made + more > most) {
    throw tooMany(
      "invitation.too_many",
      `Members invite at most ${most} people a day to the company ${company_id}, and have invited ${made}`
    )
  }
}
