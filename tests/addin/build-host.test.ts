import { spawnSync } from 'node:child_process';

/** What scripts/manifest-host.mjs makes of each host: the first address of a manifest, or what it says is wrong. */
function tried(hosts: readonly unknown[]): string[] {
  const program = `
    import { withHost } from './scripts/manifest-host.mjs';
    const manifest = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />';
    const hosts = JSON.parse(process.argv[1]);
    console.log(JSON.stringify(hosts.map((host) => {
      try { return withHost(manifest, host).match(/"(.*)"/)[1]; } catch (error) { return error.message; }
    })));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(hosts)], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as string[];
}

test('the host takes the place of the developer’s machine, with or without a slash at its end', () => {
  expect(
    tried([
      'https://cchc.example.vn/thi-dua',
      'https://cchc.example.vn/thi-dua/',
      'https://cchc.example.vn',
      'https://10.0.0.5:8443/a&b',
      'http://localhost:8080',
    ]),
  ).toEqual([
    'https://cchc.example.vn/thi-dua/taskpane.html',
    'https://cchc.example.vn/thi-dua/taskpane.html',
    'https://cchc.example.vn/taskpane.html',
    'https://10.0.0.5:8443/a&amp;b/taskpane.html',
    'http://localhost:8080/taskpane.html',
  ]);
});

test('a host that Excel would not load from is refused, with an example', () => {
  const wrong = [
    'http://cchc.example.vn',
    'cchc.example.vn',
    'https://cchc.example.vn/?a=1',
    'ftp://cchc.example.vn',
    '',
    true,
  ];
  const said = tried(wrong);
  expect(said[0]).toBe(
    'host=http://cchc.example.vn: Excel loads add-ins over https only. For example: ' +
      'npm run build -- --env host=https://cchc.example.vn/thi-dua',
  );
  expect(said).toHaveLength(wrong.length);
  for (const sentence of said) expect(sentence).toContain('For example: npm run build');
});
