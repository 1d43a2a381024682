"""
The share of each commune that a union of discs covers, by another way than ours: Shapely (GEOS) unites polygons of 1,024
sides, each of the area of its disc, on a plane of the commune's own.

Usage: covered_shares.py FOLDER, a folder written by bench/inputFolder.ts. Writes FOLDER/answer-area.f64: shares, 0 to 1.

The plane is azimuthal equidistant about the middle of the commune: within 20 km of it lengths and areas are right to
(20 / 6371)^2 / 6 = 2e-6, so a circle of a geodesic radius is a circle. Edges are straight between vertices, which are
some 300 m apart.

Two steps keep the unions small, and neither changes them: a cell of a grid over the commune that lies inside one polygon
goes into the union as that cell, and a disc that touches no other cell is left out.
"""

import json
import multiprocessing
import pathlib
import sys

import numpy
import pyproj
import scipy.spatial
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

SIDES = 1024
TURN = numpy.linspace(0, 2 * numpy.pi, SIDES, endpoint=False)
# A regular polygon of circumradius R has the area R^2 * SIDES / 2 * sin(2 pi / SIDES).
CIRCUMRADIUS = numpy.sqrt(2 * numpy.pi / (SIDES * numpy.sin(2 * numpy.pi / SIDES)))
INRADIUS = CIRCUMRADIUS * numpy.cos(numpy.pi / SIDES)
CORNERS = CIRCUMRADIUS * numpy.column_stack([numpy.cos(TURN), numpy.sin(TURN)])

CELLS = 16
GEOCENTRIC = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)


def geocentric(lon, lat):
    return numpy.column_stack(GEOCENTRIC.transform(lon, lat, numpy.zeros_like(lon)))


def read(folder):
    communes = json.loads((folder / "communes.json").read_text())
    lon, lat, reach_km = numpy.fromfile(folder / "stations.f64").reshape(3, -1)
    usable = reach_km > 0
    return communes, lon[usable], lat[usable], reach_km[usable] * 1000


def on_plane(commune, plane):
    def ring(positions):
        lon, lat = numpy.array(positions).T
        return numpy.column_stack(plane(lon, lat))

    return MultiPolygon([(ring(outer), [ring(hole) for hole in holes]) for outer, *holes in commune])


def cells_of(shape):
    west, south, east, north = shape.bounds
    x = numpy.linspace(west, east, CELLS + 1)
    y = numpy.linspace(south, north, CELLS + 1)
    lows = numpy.stack(numpy.meshgrid(x[:-1], y[:-1]), axis=-1).reshape(-1, 2)
    highs = numpy.stack(numpy.meshgrid(x[1:], y[1:]), axis=-1).reshape(-1, 2)
    return lows, highs


def nearest_and_farthest(centre, lows, highs):
    """Distances from a disc's centre to the nearest and the farthest point of each cell."""
    below, above = lows - centre, centre - highs
    near = numpy.maximum(0, numpy.maximum(below, above))
    far = numpy.maximum(numpy.abs(below), numpy.abs(above))
    return numpy.hypot(*near.T), numpy.hypot(*far.T)


def pieces_of(shape, centres, radii):
    """Polygons whose union, inside the shape, is the union of all the discs' polygons."""
    lows, highs = cells_of(shape)
    full = numpy.zeros(len(lows), bool)
    touched = []
    for centre, radius in zip(centres, radii):
        near, far = nearest_and_farthest(centre, lows, highs)
        full |= far < radius * INRADIUS
        touched.append(near < radius * CIRCUMRADIUS)
    live = [number for number, cells in enumerate(touched) if (cells & ~full).any()]
    gons = [Polygon(centres[number] + radii[number] * CORNERS) for number in live]
    return gons + [box(*low, *high) for low, high in zip(lows[full], highs[full])]


def share_of(commune, lon, lat, reach_m, tree):
    edge_lon, edge_lat = numpy.array([position for polygon in commune for ring in polygon for position in ring]).T
    middle = numpy.array([(edge_lon.min() + edge_lon.max()) / 2, (edge_lat.min() + edge_lat.max()) / 2])
    plane = pyproj.Proj(proj="aeqd", lon_0=middle[0], lat_0=middle[1], datum="WGS84")
    shape = on_plane(commune, plane)
    size = numpy.hypot(*numpy.array(plane(edge_lon, edge_lat))).max()
    near = tree.query_ball_point(geocentric(*middle.reshape(2, 1))[0], (size + reach_m.max()) * 1.001)
    centres = numpy.column_stack(plane(lon[near], lat[near])).reshape(-1, 2)
    radii = reach_m[near]
    largest_first = numpy.argsort(-radii)
    union = unary_union(pieces_of(shape, centres[largest_first], radii[largest_first]))
    return shape.intersection(union).area / shape.area


def of_number(number):
    return share_of(COMMUNES[number], LON, LAT, REACH_M, TREE)


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    COMMUNES, LON, LAT, REACH_M = read(folder)
    TREE = scipy.spatial.cKDTree(geocentric(LON, LAT))
    with multiprocessing.get_context("fork").Pool() as pool:
        shares = pool.map(of_number, range(len(COMMUNES)), chunksize=8)
    numpy.array(shares).tofile(folder / "answer-area.f64")
