import type { BrowserContext } from '@playwright/test';

const POLICY_WORDS = /Content Security Policy|Trusted ?Type|TrustedScript|TrustedHTML/i;

/**
 * Writes down what no page of ours may do: break its own policy, ask another origin for anything,
 * or throw an error that nobody catches.
 */
export async function guardContext(
  context: BrowserContext,
  origin: string,
  problems: string[],
): Promise<void> {
  await context.exposeFunction('reportPolicyViolation', (violation: string) => {
    problems.push(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const where = `${sourceFile}:${lineNumber}`;
      const { reportPolicyViolation } = globalThis as unknown as {
        reportPolicyViolation: (violation: string) => Promise<void>;
      };
      void reportPolicyViolation(`${effectiveDirective} ${blockedURI} ${where} ${sample}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn) problems.push(`request to another origin: ${url.href}`);
  });
  context.on('weberror', (error) => {
    problems.push(`uncaught error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (POLICY_WORDS.test(message.text())) problems.push(`console: ${message.text()}`);
  });
}
