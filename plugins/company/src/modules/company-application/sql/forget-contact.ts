import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** What stands in the place of a contact who is forgotten. */
export type Neutral = { email: string; name: string }

/** Fields of an application that tell of its contact. */
const OF_CONTACT = ["first_name", "last_name", "phone", "message", "fields"]

/**
 * Takes the contact out of their applications: names, telephone number, what
 * they wrote and answered, also out of the history, and their links. What the
 * firm is, and what was decided about it, stays.
 */
export const forgetContact = async (
  manager: SqlEntityManager,
  email: string,
  neutral: Neutral
): Promise<void> => {
  const theirs = "select id from company_application where email = ?"
  await manager.execute(
    `delete from company_application_token where application_id in (${theirs})`,
    [email]
  )
  await manager.execute(
    `update company_application_entry
     set text = case when user_id is null then null else text end,
       changes = changes - array(select jsonb_array_elements_text(?::jsonb)),
       updated_at = now()
     where application_id in (${theirs})`,
    [JSON.stringify(OF_CONTACT), email]
  )
  await manager.execute(
    `update company_application
     set email = ?, first_name = ?, last_name = ?, phone = null, message = null,
       fields = '{}'::jsonb, updated_at = now()
     where email = ?`,
    [neutral.email, neutral.name, neutral.name, email]
  )
}
