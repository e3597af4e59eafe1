const svg = 'http://www.w3.org/2000/svg';

/** Lays an invisible band over each year of a line chart; its label is the year. */
function addYears(chart: SVGSVGElement): void {
  const [first = 0, last = 0] = (chart.dataset.years ?? '').split(' ').map(Number);
  const [left = 0, right = 0, top = 0, floor = 0] = (chart.dataset.plot ?? '').split(' ').map(Number);
  const step = (right - left) / (last - first || 1);
  for (let year = first; year <= last; year += 1) {
    const band = document.createElementNS(svg, 'rect');
    const x = left + (year - first - 0.5) * step;
    const place = {
      x,
      y: top,
      width: step,
      height: floor - top,
      class: 'year',
      role: 'img',
      'aria-label': year,
    };
    for (const [name, value] of Object.entries(place)) band.setAttribute(name, String(value));
    band.dataset.at = String(year - first);
    chart.append(band);
  }
}

/** Values of the chosen lines in the band's year: "2019 · Republic 20.1 · Batken 32.6". */
function yearLabel(band: SVGElement): string {
  const lines = [...(band.parentNode?.querySelectorAll<SVGGElement>('.line:not(.thin)') ?? [])];
  // By class: republic, s1, s2, s3. The order of painting changes with what is chosen.
  lines.sort((a, b) => (a.classList.value < b.classList.value ? -1 : 1));
  const cells = lines.map(
    ({ dataset: { n = '', v = '' } }) => `${n} ${v.split('|')[Number(band.dataset.at)] || '—'}`,
  );
  return [band.dataset.at ? band.getAttribute('aria-label')?.slice(0, 4) : '', ...cells].join(' · ');
}

const isMark = (target: EventTarget | null): target is SVGElement =>
  target instanceof SVGElement && target.matches('[role=img][tabindex]');

/**
 * Copies the label of the mark under pointer or focus into the figure's `<output>`; arrow keys move between marks.
 * Shape: `figure[data-chart]` with `<output>`; marks are `svg [role=img]` with `aria-label`, in a line chart
 * its years, in a map links with a `<title>`, which keep their place in the order of the Tab key.
 */
export function enhanceCharts(root: ParentNode): void {
  for (const figure of root.querySelectorAll('figure[data-chart]')) {
    const readout = figure.querySelector('output');
    if (!readout) continue;
    for (const chart of figure.querySelectorAll<SVGSVGElement>('svg[data-years]')) addYears(chart);
    const groups = [...figure.querySelectorAll('svg')].map((chart) => {
      const years = [...chart.querySelectorAll<SVGElement>('.year')];
      return years.length > 0 ? years : [...chart.querySelectorAll<SVGElement>('[role=img][aria-label]')];
    });
    for (const marks of groups)
      for (const [i, mark] of marks.entries()) mark.setAttribute('tabindex', i ? '-1' : '0');
    const show = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('svg a')?.querySelector('title') : null;
      if (link) readout.textContent = link.textContent;
      const mark = target instanceof Element ? target.closest('[role=img][tabindex]') : null;
      if (!isMark(mark)) return;
      if (mark.dataset.at) mark.setAttribute('aria-label', yearLabel(mark));
      readout.textContent = mark.getAttribute('aria-label');
    };
    figure.addEventListener('pointerover', show);
    figure.addEventListener('focusin', show);
    figure.addEventListener('keydown', (event) => {
      const { key, target } = event as KeyboardEvent;
      const marks = isMark(target) ? groups.find((group) => group.includes(target)) : undefined;
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
      if (!marks || !step || !isMark(target)) return;
      const next = marks[marks.indexOf(target) + step];
      if (!next) return;
      event.preventDefault();
      target.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
  }
}
