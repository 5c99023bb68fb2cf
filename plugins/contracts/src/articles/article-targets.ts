import { EVERYTHING } from "../domain/target"

/**
 * SQL that lists what articles belong to, a row for each target: the variant,
 * its product, discount group, collection and tags, the product's categories
 * with all above them, and everything. It reads tables of Medusa's product
 * module in one go, which no method of that module does; the test of
 * `loadArticleTargets` says what to mend when Medusa's tables change.
 *
 * @param articles - Name of a table expression with the columns `variant_id`,
 *   `product_id` and `collection_id`.
 */
export const articleTargets = (articles: string): string => `
  select variant_id, 'variant' as target_type, variant_id as target_id, 0 as depth from ${articles}
  union all
  select variant_id, 'product', product_id, 0 from ${articles}
  union all
  select article.variant_id, 'discount_group', member.discount_group_id, 0
  from ${articles} article
  join discount_group_article member
    on member.variant_id = article.variant_id and member.deleted_at is null
  union all
  select article.variant_id, 'category', step.id, step.depth::int
  from ${articles} article
  join product_category_product filed on filed.product_id = article.product_id
  join product_category category
    on category.id = filed.product_category_id and category.deleted_at is null
  cross join lateral unnest(string_to_array(category.mpath, '.'))
    with ordinality as step (id, depth)
  union all
  select variant_id, 'collection', collection_id, 0
  from ${articles} where collection_id is not null
  union all
  select article.variant_id, 'tag', tagged.product_tag_id, 0
  from ${articles} article
  join product_tags tagged on tagged.product_id = article.product_id
  union all
  select variant_id, 'all', '${EVERYTHING}', 0 from ${articles}`
