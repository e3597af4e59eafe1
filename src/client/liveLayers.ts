import type { Geometry } from 'geojson';
import {
  circleMarker,
  geoJSON,
  polygon,
  tooltip,
  type Map as LeafletMap,
  type Path,
  type Tooltip,
} from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { labelRoom } from '../geo/labelRoom.ts';
import { ringsOf, type Ring } from '../geo/rings.ts';
import type { LiveMapData, LiveRegion } from './liveMapData.ts';

export type LiveTopology = Topology<{ regions: GeometryCollection; lakes?: GeometryCollection }>;
/** A region on the map: `target` takes focus and pointer, `under` is the small shape below a symbol. */
export type LiveLayer = {
  region: LiveRegion;
  at: Spot;
  target: Path;
  under: Path | null;
  label: Tooltip;
};
/** Latitude and longitude, as Leaflet wants them. */
type Spot = readonly [number, number];

const solid = { fillOpacity: 1 };

/** Draws regions, lakes, symbols and labels, in this order, and fits the map to them. Regions without shape and point are left out. */
export function liveLayers(leaflet: LeafletMap, data: LiveMapData, topology: LiveTopology): LiveLayer[] {
  const areas = feature(topology, topology.objects.regions).features;
  const lakes = topology.objects.lakes ? feature(topology, topology.objects.lakes).features : [];
  const bounds = geoJSON(areas).getBounds();
  leaflet.fitBounds(bounds, { padding: [8, 8], animate: false });
  leaflet
    .setMinZoom(leaflet.getZoom())
    .setMaxZoom(leaflet.getZoom() + 4)
    .setMaxBounds(bounds.pad(0.25));

  const water = lakes.flatMap(({ geometry }) => ringsOf(geometry));
  const layers = data.regions.flatMap((region): LiveLayer[] => {
    const shape = areas.find(({ id }) => id === region.path)?.geometry;
    const point = data.points.find(({ path }) => path === region.path);
    const area = shape ? polygon(latLngs(shape), solid).addTo(leaflet) : null;
    const at: Spot | null = point ? [point.lat, point.lon] : shape ? labelSpot(shape, water) : null;
    if (!at) return [];
    const circle = point ? circleMarker([at[0], at[1]], { ...solid, radius: 8 }) : null;
    const target = circle ?? area;
    return target ? [{ region, at, target, under: circle && area, label: labelAt(at, circle !== null) }] : [];
  });
  for (const { geometry } of lakes) {
    polygon(latLngs(geometry), { ...solid, className: 'lake', interactive: false }).addTo(leaflet);
  }
  for (const layer of layers) {
    layer.target.addTo(leaflet);
    addLabel(leaflet, layer);
  }
  return layers;
}

/** An empty label; Leaflet centres it whenever its content is set. */
const labelAt = ([latitude, longitude]: Spot, isPoint: boolean): Tooltip =>
  tooltip({
    permanent: true,
    opacity: 1,
    className: isPoint ? 'live-lab live-out' : 'live-lab',
    direction: isPoint ? 'top' : 'center',
    offset: [0, isPoint ? -8 : 0],
    content: '',
  }).setLatLng([latitude, longitude]);

function addLabel(leaflet: LeafletMap, { label }: LiveLayer): void {
  const box = label.addTo(leaflet).getElement();
  // The area's own name already says what stands here; Leaflet would announce a tooltip without a name.
  box?.removeAttribute('role');
  box?.setAttribute('aria-hidden', 'true');
}

const latLngs = (geometry: Geometry) =>
  ringsOf(geometry).map((ring) => ring.map(([x, y]): [number, number] => [y, x]));

/** Where an area has most room for a label. */
function labelSpot(geometry: Geometry, water: readonly Ring[]): Spot {
  const rings = ringsOf(geometry);
  const latitude = rings[0]?.[0]?.[1] ?? 0;
  // A degree of latitude is drawn longer than one of longitude by this factor.
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  const flat = (ring: Ring) => ring.map(([x, y]) => [x, y * stretch] as const);
  const { x, y } = labelRoom(rings.map(flat), water.map(flat), 2.4);
  return [y / stretch, x];
}
