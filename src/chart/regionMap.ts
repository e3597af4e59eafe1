import type { RegionShapes } from '../geo/regionShapes.ts';
import { escapeXml } from './escapeXml.ts';
import { hasMark, type FigureState, type ValueMark } from './figureState.ts';
import { mapLabels, type MapFrame, type MapLabel } from './mapLabels.ts';
import { dotted, mapPatterns, painted, type Paint } from './mapPaint.ts';
import { tenth } from './scale.ts';

/** One region as the map shows it, in the reader's language. */
export type MapCell = {
  region: string;
  href: string;
  name: string;
  /** The figure as printed, with its sign: "48,1%". Empty where there is none. */
  valueText: string;
  /** Name of the link and text under the pointer: place, figure, and reason or marks in words. */
  title: string;
  /** Step of the colour scale, 1 to 5; null where there is no value. */
  level: number | null;
  state: FigureState;
};
export type MapOptions = {
  /** Same as that of `mapPaths`; begins with a letter. */
  idPrefix: string;
  variant: keyof typeof mapFrames;
  /** Name of the whole map for those who do not see it. */
  label: string;
  /** Path of the place being read. */
  own?: string | null;
};

/** Drawn widths in pixels and what stands on them: `wide` for pages, `slim` for phones. The text is that of the class `lab`. */
export const mapFrames = {
  wide: { width: 640, font: 12, radius: 8, names: true },
  slim: { width: 340, font: 12, radius: 6, names: false },
} as const;

const shapeId = (prefix: string, region: string) => `${prefix}-${region.replaceAll('/', '_')}`;

/** Frame of a variant for shapes of any width. */
export function mapFrame(map: RegionShapes, variant: MapOptions['variant']): MapFrame {
  const { width, ...frame } = mapFrames[variant];
  return { ...frame, scale: width / map.width };
}

/** The paths that maps of a page refer to: print once, before the first map. `idPrefix` keeps them apart from other ids. */
export function mapPaths({ shapes, lakes }: RegionShapes, idPrefix: string): string {
  const path = (id: string, d: string) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
  const all = [
    ...shapes.map(({ region, d }) => path(shapeId(idPrefix, region), d)),
    ...(lakes.length > 0 ? [path(`${idPrefix}-lakes`, lakes.map(({ d }) => d).join(''))] : []),
  ];
  return `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${all.join('')}</defs></svg>`;
}

/**
 * Choropleth as `<svg>` text: areas and symbols are links, values are printed on or beside them.
 * Shape: needs `mapPaths` and the `sprite` of glyphs on the same page. Cells of regions that are not drawn are left out.
 * Missing: a region without value has the pattern of its reason, and of `place-did-not-exist` only the outline.
 */
export function regionMap(map: RegionShapes, cells: readonly MapCell[], options: MapOptions): string {
  const { idPrefix, variant, label, own = null } = options;
  const frame = mapFrame(map, variant);
  const texts = cells.map(({ region, name, valueText }) => ({ region, name, value: valueText }));
  const labels = mapLabels(map, texts, frame);
  const edges = labels.flatMap(({ y, height }) => [y - height / 2, y + height / 2]);
  const top = Math.floor(Math.min(0, ...edges));
  const bottom = Math.ceil(Math.max(map.height * frame.scale, ...edges));

  const isPoint = (region: string) => map.points.some((point) => point.region === region);
  const isArea = (region: string) => !isPoint(region) && map.shapes.some((shape) => shape.region === region);
  const draw: Draw = {
    map,
    idPrefix,
    frame,
    own,
    paint: { idPrefix: `${idPrefix}-${variant}`, scale: frame.scale },
  };
  const labelled = cells.flatMap((cell) => {
    const label = labels.find(({ region }) => region === cell.region);
    return label ? [{ cell, label }] : [];
  });
  const areas = cells.filter(({ region }) => isArea(region)).map((cell) => areaLink(cell, draw));
  const lakes = map.lakes.length > 0 ? `<use class="lake" href="#${idPrefix}-lakes"/>` : '';
  const halo = own !== null && isArea(own) ? `<use class="halo" href="#${shapeId(idPrefix, own)}"/>` : '';
  const areaTexts = labelled
    .filter(({ cell }) => isArea(cell.region))
    .map(({ cell, label }) => text(cell, label));
  const points = labelled
    .filter(({ cell }) => isPoint(cell.region))
    .map(({ cell, label }) => pointLink(cell, label, draw));
  return (
    `<svg class="map" viewBox="0 ${top} ${mapFrames[variant].width} ${bottom - top}" role="group" aria-label="${escapeXml(label)}">` +
    mapPatterns(cells, draw.paint) +
    `<g transform="scale(${+frame.scale.toFixed(4)})">${areas.join('')}${lakes}${halo}</g>` +
    `<g class="labs" aria-hidden="true">${areaTexts.join('')}</g>${points.join('')}</svg>`
  );
}

type Draw = { map: RegionShapes; idPrefix: string; frame: MapFrame; own: string | null; paint: Paint };

const linkStart = ({ href, title }: MapCell) =>
  `<a href="${escapeXml(href)}"><title>${escapeXml(title)}</title>`;

function areaLink(cell: MapCell, { idPrefix, paint }: Draw): string {
  const use = (attributes: string) => `<use ${attributes} href="#${shapeId(idPrefix, cell.region)}"/>`;
  const dots = dotted(cell, paint);
  return `${linkStart(cell)}${use(painted('area', cell, paint))}${dots ? use(dots) : ''}</a>`;
}

/** The symbol covers the region's own small shape, where there is one. */
function pointLink(cell: MapCell, label: MapLabel, { map, frame, own, paint }: Draw): string {
  const at = map.points.find(({ region }) => region === cell.region) ?? { x: 0, y: 0 };
  const [cx, cy] = [tenth(at.x * frame.scale), tenth(at.y * frame.scale)];
  const circle = (attributes: string) => `<circle ${attributes} cx="${cx}" cy="${cy}" r="${frame.radius}"/>`;
  const dots = dotted(cell, paint);
  const halo = cell.region === own ? circle('class="halo"') : '';
  return `${linkStart(cell)}${text(cell, label)}${circle(painted('city', cell, paint))}${dots ? circle(dots) : ''}${halo}</a>`;
}

function leader([[x1, y1], [x2, y2]]: NonNullable<MapLabel['leader']>): string {
  return `<path class="lead" d="M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}"/>`;
}

const badges: readonly ValueMark[] = ['break', 'disputed', 'held'];

function text({ level, state, valueText }: MapCell, label: MapLabel): string {
  const on = !label.outside && state.kind === 'value' && !hasMark(state, 'estimated');
  const step = label.height / label.lines.length;
  const first = label.y - label.height / 2 + 0.78 * step;
  const spans = label.lines.map((line, i) => {
    const y = tenth(first + i * step);
    return `<text class="lab ${on ? `on-${level ?? 1}` : 'halo-t'}" x="${tenth(label.x)}" y="${y}">${inked(line, valueText)}</text>`;
  });
  const marks = badges.filter((mark) => hasMark(state, mark));
  const icons = marks.map(
    (mark, i) =>
      `<svg class="badge" x="${tenth(label.x + label.width / 2 + 2 + i * 15)}" y="${tenth(label.y + label.height / 2 - 14)}" width="13" height="13"><circle cx="6.5" cy="6.5" r="6.5"/><use href="#g-${mark}" x="2" y="2" width="9" height="9"/></svg>`,
  );
  return (label.leader ? leader(label.leader) : '') + spans.join('') + icons.join('');
}

/** The figure within a line in heavier type. */
function inked(line: string, value: string): string {
  if (!value || !line.endsWith(value)) return escapeXml(line);
  return `${escapeXml(line.slice(0, -value.length))}<tspan class="num">${escapeXml(value)}</tspan>`;
}
