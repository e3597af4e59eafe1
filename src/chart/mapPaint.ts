import { hasMark, type FigureState } from './figureState.ts';

/** Prefix of the ids of one map's patterns, and pixels of the drawing for one unit of the shapes. */
export type Paint = { idPrefix: string; scale: number };
type Painted = { level: number | null; state: FigureState };

/** Patterns of the sprite that fill an area, and those of them that lie aslant. */
const patterned = ['not-collected', 'late', 'refused', 'suppressed', 'not-applicable', 'held'];
const aslant = ['not-collected', 'late', 'refused'];

const fillOf = (name: string, { idPrefix }: Paint) => ` fill="url(#${idPrefix}-${name})"`;

/** The patterns of the sprite that `cells` need, under ids of this map and freed from its scale; "" for none. */
export function mapPatterns(cells: readonly Painted[], paint: Paint): string {
  const kinds = new Set(cells.map(({ state }) => (hasMark(state, 'estimated') ? 'estimated' : state.kind)));
  const list = [...patterned, 'estimated']
    .filter((name) => [...kinds].some((kind) => kind === name))
    .map((name) => {
      const transform = `scale(${+(1 / paint.scale).toFixed(3)})${aslant.includes(name) ? ' rotate(45)' : ''}`;
      return `<pattern id="${paint.idPrefix}-${name}" href="#p-${name}" patternTransform="${transform}"/>`;
    });
  return list.length > 0 ? `<defs>${list.join('')}</defs>` : '';
}

/** Attributes `class` and, for patterns, `fill` of an area or symbol; `kind` is its first class. */
export function painted(kind: string, { level, state }: Painted, paint: Paint): string {
  if (state.kind === 'value') return `class="${kind} q${level ?? 1}"`;
  const fill = patterned.includes(state.kind) ? fillOf(state.kind, paint) : '';
  return `class="${kind} none ${state.kind}"${fill}`;
}

/** Attributes of the dots that lie over an estimated value; null for all others. */
export function dotted({ state }: Painted, paint: Paint): string | null {
  return hasMark(state, 'estimated') ? `class="dots"${fillOf('estimated', paint)}` : null;
}
