import type { Messages } from '../../messages/messages';

/** A mail to the atlas' editors that already names the entry and the view. */
export function reportHref(
  messages: Messages,
  report: { address: string; name: string; reference: string; link: string },
): string {
  const subject = encodeURIComponent(messages.reportSubject(report.name));
  const body = encodeURIComponent(messages.reportBody(report.reference, report.link));
  return `mailto:${encodeURIComponent(report.address).replace('%40', '@')}?subject=${subject}&body=${body}`;
}
