import stylesheet from '../styles/liveMap.css?url';
import { control, map as leafletMap } from 'leaflet';
import { liveLayers, type LiveLayer, type LiveTopology } from './liveLayers.ts';
import { liveClasses, liveText, neighbour, type LiveMapData } from './liveMapData.ts';
import { livePanel, type LivePanel } from './livePanel.ts';

/** Shape: put `element` into the page, then `start`, since the map measures its field; `remove` takes all of it away. */
export type LiveMapView = { element: HTMLElement; start(): void; remove(): void };

/** Address of the styles that the map needs before it is drawn. */
export { stylesheet };

/** Map with zoom, years, keys and a readout. */
export function liveMapView(data: LiveMapData, topology: LiveTopology, close: () => void): LiveMapView {
  const panel = livePanel(data, close);
  const leaflet = leafletMap(panel.field, {
    attributionControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    zoomControl: false,
    zoomSnap: 0,
    // A finger that scrolls the page must not be caught by the map; two fingers still zoom it.
    dragging: !matchMedia('(pointer: coarse)').matches,
  });
  return {
    element: panel.element,
    start() {
      leaflet.invalidateSize();
      control.zoom({ zoomInTitle: data.labels.zoomIn, zoomOutTitle: data.labels.zoomOut }).addTo(leaflet);
      connect(liveLayers(leaflet, data, topology), data, panel);
      panel.slider.focus();
    },
    remove() {
      leaflet.remove();
      panel.element.remove();
    },
  };
}

/** Ties years, keys and pointer to what is drawn. */
function connect(layers: readonly LiveLayer[], data: LiveMapData, panel: LivePanel): void {
  const spots = layers.map(({ region, at }) => ({ path: region.path, x: at[1], y: at[0] }));
  let year = data.years.length - 1;
  let current = layers[0];

  const say = () => {
    if (!current) return;
    const { region } = current;
    panel.say(region.name, region.href, `${data.years[year]}: ${liveText(region, year, data)}`);
  };
  const choose = (layer: LiveLayer | undefined) => {
    current?.target.getElement()?.setAttribute('tabindex', '-1');
    current = layer ?? current;
    current?.target.getElement()?.setAttribute('tabindex', '0');
    say();
  };
  const showYear = () => {
    panel.showYear(year);
    for (const layer of layers) paint(layer, year, data);
    say();
  };

  for (const layer of layers) {
    const element = layer.target.getElement();
    if (!(element instanceof SVGElement)) continue;
    element.setAttribute('role', 'link');
    element.setAttribute('tabindex', layer === current ? '0' : '-1');
    for (const event of ['click', 'focus', 'pointerenter'])
      element.addEventListener(event, () => choose(layer));
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') location.assign(layer.region.href);
      const next = layers.find(
        ({ region }) => region.path === neighbour(layer.region.path, event.key, spots),
      );
      if (event.key.startsWith('Arrow')) event.preventDefault();
      const to = next?.target.getElement();
      if (to instanceof SVGElement) to.focus();
    });
  }
  panel.slider.addEventListener('input', () => {
    year = panel.slider.valueAsNumber;
    showYear();
  });
  showYear();
}

function paint({ region, target, under, label }: LiveLayer, year: number, data: LiveMapData): void {
  const classes = liveClasses(region, year);
  const text = liveText(region, year, data);
  const kind = under || 'getRadius' in target ? 'city' : 'area';
  target.getElement()?.setAttribute('class', `${kind} leaflet-interactive ${classes}`);
  target.getElement()?.setAttribute('aria-label', `${region.name}: ${text}`);
  under?.getElement()?.setAttribute('class', `area ${classes}`);
  const level = region.values[year] ?? null;
  const figure = document.createElement('span');
  figure.textContent = level === null ? '' : text;
  if (level !== null) figure.className = `on-${level}`;
  label.setContent(figure);
}
