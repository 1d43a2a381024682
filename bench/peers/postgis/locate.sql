-- Asked commune by commune, so that PostGIS prepares each polygon once ("offset 0" keeps the planner from turning it round).
create unlogged table answer as
  select place.id, commune.id as commune
  from commune cross join lateral
    (select id from place where st_intersects(commune.shape, place.at) offset 0) as place;
