import { defineHastPlugin } from 'satteri';

/** Puts the alignment of a column of Markdown into a class: the policy of the pages forbids the style that it would be. */
export const tableAlign = defineHastPlugin({
  name: 'table-align',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const [, side] =
        /^text-align: ?(left|center|right)$/.exec(String(node.properties['style'] ?? '')) ?? [];
      if (side === undefined) return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', [`to-${side}`]);
    },
  },
});
