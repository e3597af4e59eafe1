import { expect, test } from 'vitest';
import { sitePage } from './sitePage.ts';
import { attributesRule, hostRule, inlineRule, policyRule } from './siteSafety.ts';

const page = (html: string) => sitePage('/en/index.html', html);
const strict = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'self'";
const withPolicy = (policy: string, rest = '') =>
  page(`<meta http-equiv="content-security-policy" content="${policy}">${rest}`);

test('a strict policy passes, data addresses of pictures too', () => {
  expect(policyRule(withPolicy(`${strict}; img-src 'self' data:`))).toEqual([]);
});

test.each([
  [strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), "'unsafe-inline' in script-src"],
  [strict.replace("style-src 'self'", 'style-src *'), '* in style-src'],
  [`${strict}; connect-src https:`, 'https: in connect-src'],
  [`${strict}; font-src 'self' data:`, 'data: in font-src'],
])('a policy that lets more in is named: %s', (policy, found) => {
  expect(policyRule(withPolicy(policy))).toEqual([`the policy allows ${found}`]);
});

test('a page without a policy, or with half of one, is named', () => {
  expect(policyRule(page('<p>'))).toEqual(['no content security policy']);
  expect(policyRule(withPolicy("default-src 'self'; script-src 'self'; style-src 'self'"))).toEqual([
    'the policy lacks object-src',
    'the policy lacks base-uri',
  ]);
});

test('style and event attributes are named, words that begin so are not', () => {
  expect(attributesRule(page('<p class="style" data-on="x">style onclick</p>'))).toEqual([]);
  expect(attributesRule(page('<p style="color:red"><svg onload="x()"></svg>'))).toEqual([
    '<p> has style="color:red"',
    '<svg> has onload="x()"',
  ]);
});

test('an inline script needs its hash in the policy, data in a script element does not', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
  const script = '<script>alert(1)</script><script type="application/ld+json">{"a":1}</script>';
  const known = strict.replace("script-src 'self'", `script-src 'self' ${hash}`);
  expect(inlineRule(withPolicy(known, script))).toEqual([]);
  expect(inlineRule(withPolicy(strict, script))).toEqual(['<script> is not in script-src: alert(1)']);
  expect(inlineRule(withPolicy(strict, '<script src="/a.js"></script>'))).toEqual([]);
  expect(inlineRule(withPolicy(strict, '<style>a{}</style>'))).toEqual(['<style> is not in style-src: a{}']);
});

test('what a page loads comes from its own host, plain links may lead elsewhere', () => {
  const own =
    '<link rel="stylesheet" href="/a.css"><img src="b.png" alt=""><a href="https://stat.gov.kg">s</a>';
  expect(hostRule(page(`${own}<link rel="canonical" href="https://example.org/">`))).toEqual([]);
  expect(hostRule(page('<script src="//cdn.example/x.js"></script>'))).toEqual([
    '<script> loads //cdn.example/x.js',
  ]);
  expect(hostRule(page('<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">'))).toHaveLength(1);
  expect(hostRule(page('<svg><use xlink:href="https://cdn.example/s.svg#a"/></svg>'))).toHaveLength(1);
  expect(hostRule(page('<form action="https://forms.example/"></form>'))).toHaveLength(1);
});
