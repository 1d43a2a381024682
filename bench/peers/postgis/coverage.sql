create unlogged table answer as
  select
    id,
    exists (
      select from station where station.box && village.at and st_distance(station.at, village.at) <= station.radius
    ) as covered,
    (select st_distance(station.at, village.at) from station order by station.at <-> village.at limit 1)
      / village.scale / 1000 as km
  from village;
