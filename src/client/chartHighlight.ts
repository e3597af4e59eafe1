const slots = ['s1', 's2', 's3'];
const slotOf = (element: Element) => slots.find((slot) => element.classList.contains(slot));

/**
 * Lets a reader choose up to three lines of a chart; a fourth takes the place of the one chosen first.
 * Shape: in `figure[data-chart]`, checkboxes in `[data-legend]` (hidden without scripts) have the line's id as value; lines are
 * `g.line[data-id]` in one or more drawings. The chosen have class s1, s2 or s3, the others `thin`.
 */
export function enhanceHighlights(root: ParentNode): void {
  for (const figure of root.querySelectorAll('figure[data-chart]')) {
    const legend = figure.querySelector<HTMLElement>('[data-legend]');
    if (!legend) continue;
    const boxes = [...legend.querySelectorAll('input')];
    const lines = (id: string) =>
      [...figure.querySelectorAll<SVGGElement>('.line')].filter((line) => line.dataset.id === id);
    const give = (box: HTMLInputElement, slot: string) => {
      box.checked = slot !== 'thin';
      for (const element of [...lines(box.value), box.closest('label')]) {
        element?.classList.remove('thin', ...slots);
        element?.classList.add(slot);
        element?.querySelector('.end')?.setAttribute('href', `#m-${slot}`);
        if (element?.classList.contains('line') && box.checked) element.parentNode?.append(element);
      }
    };
    const chosen = new Map<HTMLInputElement, string>();
    for (const box of boxes) {
      const slot = lines(box.value).map(slotOf).find(Boolean);
      if (slot) chosen.set(box, slot);
      give(box, slot ?? 'thin');
      box.addEventListener('change', () => {
        const [oldest] = chosen.keys();
        const leaving = !box.checked ? box : chosen.size === slots.length ? oldest : undefined;
        if (leaving) {
          chosen.delete(leaving);
          give(leaving, 'thin');
        }
        const free = slots.find((name) => ![...chosen.values()].includes(name));
        if (leaving === box || !free) return;
        chosen.set(box, free);
        give(box, free);
      });
    }
    legend.hidden = false;
  }
}
