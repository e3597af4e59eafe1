import type { LiveMapData } from './liveMapData.ts';
import type { LiveTopology } from './liveLayers.ts';
import { loadStylesheet } from './stylesheet.ts';

/** Throws: Error with the address and status of a file that does not come. */
async function json(address: string | undefined): Promise<unknown> {
  const answer = await fetch(address ?? '');
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Loads data, boundaries and the map library, none of them before a reader asks. Throws: whatever fails first. */
async function open(button: HTMLButtonElement, figure: Element): Promise<void> {
  const [data, topology, { liveMapView, stylesheet }] = await Promise.all([
    json(button.dataset.src),
    json(button.dataset.topology),
    import('./liveMapView.ts'),
  ]);
  await loadStylesheet(stylesheet);
  const printed = [...figure.querySelectorAll<SVGElement>('svg.map')];
  const show = (isPrinted: boolean) => {
    for (const map of printed) map.toggleAttribute('hidden', !isPrinted);
    button.hidden = !isPrinted;
  };
  // as: both files are made by this build from checked data.
  const view = liveMapView(data as LiveMapData, topology as LiveTopology, () => {
    view.remove();
    show(true);
    button.focus();
  });
  (button.closest('p') ?? button).before(view.element);
  show(false);
  view.start();
}

/** Says in the page's own words that the live map did not come; the printed map stands. */
function sayFailed(button: HTMLButtonElement): void {
  const note = document.createElement('span');
  note.className = 'live-error';
  note.setAttribute('role', 'alert');
  note.textContent = button.dataset.error ?? '';
  button.after(note);
}

/**
 * Lets each `button[data-live-map]` open a map with all years over the printed one of its figure.
 * Shape: `data-src` and `data-topology` are addresses, `data-error` the sentence for a load that fails. The button is printed
 * `hidden` and appears where scripts run; it may stand in a paragraph.
 */
export function enhanceLiveMaps(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-live-map]')) {
    const figure = button.closest('figure');
    if (!figure) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-busy') === 'true') return;
      button.setAttribute('aria-busy', 'true');
      if (button.nextElementSibling?.matches('.live-error')) button.nextElementSibling.remove();
      open(button, figure)
        .catch(() => {
          sayFailed(button);
        })
        .finally(() => {
          button.removeAttribute('aria-busy');
        });
    });
  }
}
