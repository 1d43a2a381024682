"""
The figures of bench/ours.ts by Shapely, SciPy and NumPy, in the fastest ways found: no loop over points, SciPy's trees on
geocentric coordinates for what is nearest, prepared polygons, and per commune a union of the 16-gons that touch it. Tuned,
it makes no union for a commune that lies inside one disc: a saving that a user must think of, so it is a rival of its own.

Usage: geopandas_steps.py FOLDER plain|tuned, a folder written by bench/inputFolder.ts. Prints "ready"; then for each line on
standard input (the name of a step) does the step, prints its milliseconds, and writes FOLDER/answer-STEP.f64. Runs on
Shapely 1.8; the branch for Shapely 2 is its renamed function.
"""

import functools
import json
import pathlib
import sys
import time

import numpy
import pyproj
import scipy.spatial
import shapely
from shapely.geometry import MultiPolygon, Point
from shapely.ops import unary_union

if hasattr(shapely, "contains_xy"):
    # Shapely 2
    def contains(shape, x, y):
        shapely.prepare(shape)
        return shapely.contains_xy(shape, x, y)
else:
    from shapely.vectorized import contains

# EPSG:3395, Mercator on the ellipsoid, is conformal: a disc stays a disc, `scale_at` its centre times as large.
PLANE = pyproj.Proj("EPSG:3395")
GEOCENTRIC = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
ECCENTRICITY_SQUARED = pyproj.Geod(ellps="WGS84").es
# A buffer of 4 segments a quarter is an inscribed 16-gon; so much larger it has the area of the disc.
GON_RADIUS = numpy.sqrt(2 * numpy.pi / (16 * numpy.sin(numpy.pi / 8)))
NEAREST_TRIED = 8


def scale_at(lat):
    phi = numpy.radians(lat)
    return numpy.sqrt(1 - ECCENTRICITY_SQUARED * numpy.sin(phi) ** 2) / numpy.cos(phi)


class Places:
    def __init__(self, path, columns=2):
        self.lon, self.lat, *rest = numpy.fromfile(path).reshape(columns, -1)
        self.reach_m = rest[0] * 1000 if rest else None
        self.plane = numpy.column_stack(PLANE(self.lon, self.lat))
        self.geocentric = numpy.column_stack(GEOCENTRIC.transform(self.lon, self.lat, numpy.zeros_like(self.lon)))


def shape_on_plane(commune):
    def ring(positions):
        lon, lat = numpy.array(positions).T
        return numpy.column_stack(PLANE(lon, lat))

    return MultiPolygon([(ring(outer), [ring(hole) for hole in holes]) for outer, *holes in commune])


def middle_and_radius(shape):
    west, south, east, north = shape.bounds
    return ((west + east) / 2, (south + north) / 2), numpy.hypot(east - west, north - south) / 2


def communes_of(places):
    tree = scipy.spatial.cKDTree(places.plane)
    commune = numpy.full(len(places.plane), -1.0)
    for number, shape in enumerate(SHAPES):
        middle, radius = middle_and_radius(shape)
        near = numpy.array(tree.query_ball_point(middle, radius), dtype=int)
        if len(near):
            inside = contains(shape, *places.plane[near].T)
            commune[near[inside]] = number
    return commune


def locate():
    return numpy.concatenate([communes_of(places) for places in (STATIONS, VILLAGES, POSTAL)])


def coverage():
    """0 where a station reaches and 2 where none does; then kilometres to the nearest station."""
    tree = scipy.spatial.cKDTree(STATIONS.geocentric)
    distance, nearest = tree.query(VILLAGES.geocentric, k=NEAREST_TRIED)
    covered = (distance <= STATIONS.reach_m[nearest]).any(axis=1)
    longest = STATIONS.reach_m.max()
    for village in numpy.flatnonzero(~covered & (distance[:, 0] <= longest)):
        here = VILLAGES.geocentric[village]
        near = tree.query_ball_point(here, longest)
        apart = numpy.linalg.norm(STATIONS.geocentric[near] - here, axis=1)
        covered[village] = (apart <= STATIONS.reach_m[near]).any()
    return numpy.concatenate([numpy.where(covered, 0.0, 2.0), distance[:, 0] / 1000])


def nearest_postal():
    return scipy.spatial.cKDTree(POSTAL.geocentric).query(VILLAGES.geocentric)[0] / 1000


def covered_share(shape, centres, radii, gon_of):
    west, south, east, north = shape.bounds
    beyond = numpy.maximum(0, numpy.maximum([west, south] - centres, centres - [east, north]))
    touching = numpy.hypot(*beyond.T) < radii
    if TUNED:
        farthest = numpy.hypot(*numpy.maximum(abs(centres - [west, south]), abs(centres - [east, north])).T)
        if (farthest < radii).any():
            return 1
    union = unary_union([gon_of(number) for number in numpy.flatnonzero(touching)])
    return shape.intersection(union).area / shape.area


def area():
    radii = STATIONS.reach_m * scale_at(STATIONS.lat)
    tree = scipy.spatial.cKDTree(STATIONS.plane)
    longest = radii.max()
    shares = numpy.zeros(len(SHAPES))

    @functools.cache
    def gon(station):
        return Point(STATIONS.plane[station]).buffer(radii[station] * GON_RADIUS, 4)

    for number, shape in enumerate(SHAPES):
        middle, radius = middle_and_radius(shape)
        near = numpy.array(tree.query_ball_point(middle, radius + longest), dtype=int)
        shares[number] = covered_share(shape, STATIONS.plane[near], radii[near], lambda index: gon(near[index]))
    return shares


STEPS = {"locate": locate, "coverage": coverage, "nearest_postal": nearest_postal, "area": area}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    TUNED = sys.argv[2] == "tuned"
    SHAPES = [shape_on_plane(commune) for commune in json.loads((folder / "communes.json").read_text())]
    STATIONS = Places(folder / "stations.f64", 3)
    VILLAGES = Places(folder / "villages.f64")
    POSTAL = Places(folder / "postal.f64")
    print("ready", flush=True)
    for line in sys.stdin:
        step = line.strip()
        start = time.perf_counter()
        answer = STEPS[step]()
        milliseconds = (time.perf_counter() - start) * 1000
        answer.tofile(folder / f"answer-{step}.f64")
        print(milliseconds, flush=True)
