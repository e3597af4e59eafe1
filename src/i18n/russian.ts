/** "с" or "со" before a printed number: со 187,9 тыс., because it begins with "сто", but с 48,1 %. */
export function fromNumber(text: string): string {
  // The first group of digits is read as a number of its own: 187 453 begins with "сто восемьдесят семь тысяч".
  const first = /^\d+/.exec(text)?.[0] ?? '';
  return `${/^1\d\d$/.test(first) ? 'со' : 'с'} ${text}`;
}
