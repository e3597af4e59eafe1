import './edit.css';
import { ownNames } from '../i18n/ownNames.ts';

/** Key under which the editor keeps its preferences in the browser. */
const preferences = 'sveltia-cms.prefs';
const interfaces: Readonly<Record<string, string>> = { ky: 'ky', ru: 'ru', en: 'en-US' };

const names: Readonly<Record<string, string>> = ownNames;

const button = document.querySelector('button');
const status = document.querySelector<HTMLElement>('[role=status]');
const { repository = '', forms = '' } = document.body.dataset;

/** Gives the editor's interface the language of the page, whatever it was before. */
function setLanguage(): void {
  const kept: object = JSON.parse(localStorage.getItem(preferences) ?? '{}');
  const { lang } = document.documentElement;
  localStorage.setItem(preferences, JSON.stringify({ ...kept, locale: interfaces[lang] }));
  // Else the editor advertises the language of the browser to those who chose this one.
  Object.defineProperty(navigator, 'language', { value: lang });
  // Browsers know no Kyrgyz and would name our languages in one that is not the page's.
  const named = Intl.DisplayNames.prototype.of;
  Intl.DisplayNames.prototype.of = function (code) {
    return names[code] ?? named.call(this, code);
  };
}

async function openForms(): Promise<void> {
  try {
    setLanguage();
    const { startForms } = await import('./startForms.ts');
    const answer = await fetch(forms);
    if (!answer.ok) throw new Error(`${forms}: ${answer.status}`);
    document.documentElement.classList.add('open');
    await startForms(await answer.json(), document.documentElement.lang);
  } catch (error) {
    document.documentElement.classList.remove('open');
    if (status) status.textContent = `${status.dataset['failed'] ?? ''} ${String(error)}`;
  }
}

const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
if (!repository && !isLocal) {
  if (status) status.textContent = status.dataset['onlyLocal'] ?? '';
} else if (location.hash) {
  void openForms();
} else if (button) {
  button.hidden = false;
  button.addEventListener('click', () => void openForms(), { once: true });
}
