create unlogged table answer as
  select
    id,
    (select st_distance(postal.at, village.at) from postal order by postal.at <-> village.at limit 1)
      / village.scale / 1000 as km
  from village;
