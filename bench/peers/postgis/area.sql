-- A buffer of 4 segments a quarter is an inscribed 16-gon; √(π / (8 sin(π / 8))) times as large it has the area of the disc.
create unlogged table gon as
  select st_buffer(at, radius * sqrt(pi() / (8 * sin(pi() / 8))), 4) as shape from station;
create index on gon using gist (shape);
analyze gon;
create unlogged table answer as
  select
    id,
    coalesce(st_area(st_intersection(shape,
      (select st_union(gon.shape) from gon where st_intersects(commune.shape, gon.shape)))) / st_area(shape), 0) as share
  from commune;
drop table gon;
