import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const refusal = (closed: string) => `
create or replace function ledger_refusal(item ledger_line, moment timestamptz) returns jsonb language plpgsql as $$
declare
  judged record;
  rule text;
begin
  select a.status, b.held + b.charged - b.credited as used,
      a.limit_amount + case when moment < a.raised_until then a.raised_by else 0 end as limit_amount
    into judged
    from ledger_account a, ledger_balance b
    where a.id = item.account_id
      and b.account_id = item.account_id and b.period = item.period and b.deleted_at is null;
  rule := case
    when ${closed} then 'closed'
    when item.outside then 'outside_period'
    when not item.overrides and judged.used + item.amount > judged.limit_amount then 'over_limit'
  end;
  if rule is null then
    return null;
  end if;
  return jsonb_build_object(
    'account_id', item.account_id, 'period', item.period, 'rule', rule, 'amount', item.amount::text,
    'limit_amount', trim_scale(judged.limit_amount)::text,
    'free', trim_scale(judged.limit_amount - judged.used)::text);
end $$;`

/**
 * A hold that goes past the limit on purpose is a fact, such as an order that
 * has grown since: an account that was closed meanwhile keeps account of it too.
 */
export class Migration20261124083500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(refusal("judged.status = 'closed' and not item.overrides"))
  }

  override async down(): Promise<void> {
    this.addSql(refusal("judged.status = 'closed'"))
  }
}
