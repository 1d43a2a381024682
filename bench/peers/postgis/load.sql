-- Columns of numbers to geometries in EPSG:3395, Mercator on the ellipsoid: conformal, so that a disc stays a disc, `scale`
-- of its centre times as large. With every index that a step can use. Not timed.
create extension postgis;

create function on_plane(lon float8, lat float8) returns geometry
  language sql immutable as $$ select st_transform(st_point(lon, lat, 4326), 3395) $$;

create function scale_at(lat float8) returns float8
  language sql immutable as $$ select sqrt(1 - 0.00669437999014 * sind(lat) ^ 2) / cosd(lat) $$;

create unlogged table commune_row (id int, json text);
create unlogged table station_row (id int, lon float8, lat float8, reach_km float8);
create unlogged table place_row (id int, lon float8, lat float8);
create unlogged table village_row (id int, lon float8, lat float8);
create unlogged table postal_row (id int, lon float8, lat float8);

\copy commune_row from 'communes.tsv'
\copy station_row from 'stations.tsv'
\copy village_row from 'villages.tsv'
\copy postal_row from 'postal.tsv'
\copy place_row from 'places.tsv'

create unlogged table commune as
  select id, st_transform(st_setsrid(st_geomfromgeojson(json), 4326), 3395) as shape from commune_row order by id;
create unlogged table station as
  select id, at, radius, st_expand(at, radius) as box
  from (select id, on_plane(lon, lat) as at, reach_km * 1000 * scale_at(lat) as radius from station_row) as row;
-- Stations, villages and postal points in one row of numbers: everything that has to be located.
create unlogged table place as select id, on_plane(lon, lat) as at from place_row;
create unlogged table village as select id, on_plane(lon, lat) as at, scale_at(lat) as scale from village_row;
create unlogged table postal as select id, on_plane(lon, lat) as at from postal_row;

create index on commune using gist (shape);
create index on station using gist (at);
create index on station using gist (box);
create index on place using gist (at);
create index on village using gist (at);
create index on postal using gist (at);
vacuum analyze;
