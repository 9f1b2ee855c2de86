import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxBody } from '../../src/collector/registration.ts';
import { inFolder } from './fixture.ts';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../src/collector/proxy', name), 'utf8');
const isInstalled = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;
const withoutComments = (text: string) => text.replaceAll(/#.*$/gm, '');

describe('the example for nginx', () => {
  const config = withoutComments(example('nginx.conf'));

  it('writes no access log, bounds a body and drops what tells of a visitor', () => {
    expect(config.match(/access_log [^;]+/g)).toEqual(['access_log off']);
    expect(config).toContain(`client_max_body_size ${maxBody / 1024}k;`);
    for (const header of ['X-Forwarded-For', 'User-Agent', 'Referer', 'Cookie']) {
      expect(config).toContain(`proxy_set_header ${header} "";`);
    }
    expect(config).not.toMatch(/\$(remote_addr|proxy_add_x_forwarded_for|http_user_agent)/);
  });

  if (isInstalled('nginx', '-v') && isInstalled('openssl', 'version'))
    it('is understood by nginx', () =>
      inFolder(async (folder) => {
        const [key, certificate] = [join(folder, 'key'), join(folder, 'pem')];
        const subject = ['-subj', '/CN=school.example', '-days', '1'];
        spawnSync('openssl', [
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-keyout',
          key,
          '-out',
          certificate,
          ...subject,
        ]);
        const file = join(folder, 'nginx.conf');
        const own = example('nginx.conf')
          .replace('/etc/nginx/school.example.pem', certificate)
          .replace('/etc/nginx/school.example.key', key)
          .replace('/var/log/nginx/error.log', join(folder, 'error.log'));
        writeFileSync(file, `pid ${folder}/pid;\n${own}`);
        const { stderr, status } = spawnSync('nginx', ['-t', '-c', file, '-p', folder], { encoding: 'utf8' });
        expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('syntax is ok') });
      }));
});

describe('the example for Caddy', () => {
  it('turns no log on, bounds a body and drops what tells of a visitor', () => {
    const config = withoutComments(example('Caddyfile'));
    expect(config).toContain(`max_size ${maxBody / 1024}KiB`);
    expect(config).toContain('exclude http.log.access');
    expect(config.match(/^\s*log\b/gm)).toHaveLength(1);
    for (const header of ['X-Forwarded-For', 'User-Agent', 'Referer', 'Cookie']) {
      expect(config).toContain(`header_up -${header}`);
    }
  });

  if (isInstalled('caddy', 'version'))
    it('is understood by Caddy', () => {
      const file = join(import.meta.dirname, '../../src/collector/proxy/Caddyfile');
      const { status } = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file]);
      expect(status).toBe(0);
    });
});
