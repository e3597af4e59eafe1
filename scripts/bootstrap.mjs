// Plain JavaScript without packages: it runs on Node 20 and before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

function install() {
  const mark = 'node_modules/.package-lock.json';
  const isFresh = existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!isFresh) run(npm, ['ci', '--no-audit', '--no-fund']);
}

const onPath = (name) => {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};
const isDebian = () => {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release);
};

/** Path of a Chromium: the one named, one of the system, Debian's package when we may install it, or Playwright's own. */
function browser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const there = () =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean) ??
    (existsSync(mac) ? mac : undefined);
  const found = there();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('No Chromium on this machine: installing the package of the distribution.');
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: 'inherit',
      });
    } catch {
      console.error('The package could not be installed; trying the browser of Playwright.');
    }
    const installed = there();
    if (installed) return installed;
  }
  run('npx', ['playwright', 'install', 'chromium']);
  return '';
}

const [task] = process.argv.slice(2);
install();
if (task === 'test') run(npm, ['run', '--silent', 'test:all'], { CHROMIUM_PATH: browser() });
else {
  run(npm, ['run', '--silent', 'build']);
  run(npm, ['run', '--silent', 'preview']);
}
