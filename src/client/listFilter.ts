import { fold } from '../i18n/fold.ts';

/**
 * Shows only the items of a list that hold every word a reader types, and says how many.
 * Shape: `[data-filter]` (hidden without scripts) holds the `input` and an `output` with `data-text="Found: {n}"`, and names the list by
 * `data-filter="list-id"`; items have `data-filter-item="folded text"`; a `[data-filter-group]` without shown items hides too.
 */
export function enhanceFilters(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-filter]')) {
    const list = document.getElementById(box.dataset.filter ?? '');
    const input = box.querySelector('input');
    const output = box.querySelector('output');
    if (!list || !input || !output) continue;
    const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')];
    const apply = () => {
      const words = fold(input.value).split(' ');
      for (const item of items) {
        item.hidden = !words.every((word) => item.dataset.filterItem?.includes(word));
      }
      for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]')) {
        group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
      }
      const shown = items.filter((item) => !item.hidden).length;
      output.textContent = input.value ? (output.dataset.text ?? '').replace('{n}', String(shown)) : '';
    };
    input.addEventListener('input', apply);
    box.hidden = false;
    // A browser may restore what was typed before the page was left.
    if (input.value) apply();
  }
}
