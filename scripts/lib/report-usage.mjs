/** Loaded into a measured process (`node --import`): leaves what it used in a file when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // maxRSS is in kilobytes of 1024, CPU times are in microseconds.
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(file, JSON.stringify({ peakMb: (maxRSS * 1024) / 1e6, cpuSeconds }));
  });
}
