select value from (
  select 1 as part, id, case when covered then 0 else 2 end as value from answer
  union all select 2, id, km from answer
) as parts order by part, id
