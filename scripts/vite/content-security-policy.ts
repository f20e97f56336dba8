import type { Plugin } from 'vite';

/**
 * The page's policy: own files only, no inline code, no text that becomes markup or script.
 * It stands in the page itself because a plain file host sends no headers of ours.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default',
].join('; ');

/**
 * Puts the policy first into the head of every built page, and fails the build when the page holds
 * what the policy would refuse. Not while developing: hot updates need inline styles.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'hub-atlas:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        const refused = findInlineCode(html);
        if (refused.length > 0) {
          throw new Error(`${filename}: the page's policy refuses ${refused.join(', ')}`);
        }
        return {
          html,
          tags: [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
              injectTo: 'head-prepend',
            },
          ],
        };
      },
    },
  };
}

/** Inline scripts, styles, handlers and `javascript:` addresses of a page, each as its own text. */
export function findInlineCode(html: string): string[] {
  const patterns = [
    /<script(?![^>]*\ssrc\s*=)[^>]*>/gi,
    /<style[\s>]/gi,
    /<[a-z][^>]*\sstyle\s*=[^>]*>/gi,
    /<[a-z][^>]*\son[a-z]+\s*=[^>]*>/gi,
    /\sjavascript:[^"']*/gi,
  ];
  const markup = html.replace(/<!--[\s\S]*?-->/g, '');
  return patterns.flatMap((pattern) => [...markup.matchAll(pattern)].map(([text]) => text.trim()));
}
