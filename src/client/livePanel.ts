import type { LiveMapData } from './liveMapData.ts';

/** Makes an element with classes, text and children; text never becomes markup. */
function made<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...content: (Node | string)[]) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** Frame of the live map: years, close button, field for the map, readout, legend, attribution. */
export function livePanel({ title, years, labels, legend, attribution }: LiveMapData, close: () => void) {
  const slider = made('input');
  slider.type = 'range';
  slider.max = String(years.length - 1);
  slider.value = slider.max;
  const year = made('output', 'live-year');
  const shut = made('button', '', labels.close);
  shut.type = 'button';
  shut.addEventListener('click', close);
  const field = made('div', 'live-field');
  const readout = made('p', 'live-readout');
  readout.setAttribute('aria-live', 'polite');
  const keys = legend.map((entry) => made('li', '', made('span', `live-key k${entry.class}`), entry.text));
  const element = made(
    'div',
    'live-map',
    made('div', 'live-bar', made('label', '', labels.slider, ' ', slider, year), shut),
    field,
    readout,
    made('ul', 'live-legend', ...keys),
    made('p', 'live-terms', attribution),
  );
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', title);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  return {
    element,
    field,
    slider,
    /** Shows a year's number beside the slider and to those who hear it. */
    showYear(index: number): void {
      const text = String(years[index] ?? '');
      year.textContent = text;
      slider.setAttribute('aria-valuetext', text);
    },
    /** Names a place with its figure; the name leads to the place's page. */
    say(name: string, href: string, text: string): void {
      const link = made('a', '', name);
      link.href = href;
      readout.replaceChildren(link, ` ${text}`);
    },
  };
}
export type LivePanel = ReturnType<typeof livePanel>;
