/**
 * Lets a reader order a table by a column: largest first, then smallest first, then as the server printed it.
 * Shape: `table[data-sort]` names a hint that is hidden without scripts; a head with `data-sort-by="key"` becomes a button, on paper its words;
 * rows have `data-<key>`, a number. Rows without it come last; sorted rows stand together without the heads of their groups.
 */
export function enhanceSorting(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
    const printed = [...table.tBodies].map((group) => ({ group, rows: [...group.rows] }));
    const heads = [...table.querySelectorAll<HTMLElement>('[data-sort-by]')];
    const sort = (key: string, side: number) => {
      const rows = printed.flatMap(({ rows: all }) => all.filter((row) => !row.matches('.dom')));
      const size = (row: HTMLElement) => side * parseFloat(row.dataset[key] ?? '');
      const sorted = rows.sort((a, b) => (size(a) || 0) - (size(b) || 0) || 0);
      printed[0]?.group.append(...sorted.filter((row) => row.dataset[key]), ...sorted.filter((row) => !row.dataset[key])); // prettier-ignore
    };
    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      const onPaper = document.createElement('span');
      onPaper.className = 'on-paper';
      onPaper.append(...head.childNodes);
      button.append(...[...onPaper.childNodes].map((node) => node.cloneNode(true)));
      head.append(button, onPaper);
      button.addEventListener('click', () => {
        const next = { descending: 'ascending', ascending: '' }[head.ariaSort ?? ''] ?? 'descending';
        for (const other of heads) other.removeAttribute('aria-sort');
        if (next) head.ariaSort = next;
        for (const { group, rows } of printed) {
          group.append(...rows);
          for (const row of rows) if (row.matches('.dom')) row.hidden = next !== '';
        }
        if (next) sort(head.dataset.sortBy ?? '', next === 'descending' ? -1 : 1);
      });
    }
    document.getElementById(table.dataset.sort ?? '')?.removeAttribute('hidden');
  }
}
