// JavaScript for two native modules of the VS Code server, so that nothing must be compiled.

/** Writes log files. Without it every Output channel stays empty and every logger reports an error. */
export const spdlog = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; this.plain = false; mkdirSync(dirname(file), { recursive: true }); appendFileSync(file, ''); }
  write(level, text) {
    if (level < this.level) return;
    try { appendFileSync(this.file, this.plain ? text : new Date().toISOString() + ' [' + levels[level] + '] ' + text + '\\n'); } catch {}
  }
  trace(text) { this.write(0, text); }
  debug(text) { this.write(1, text); }
  info(text) { this.write(2, text); }
  warn(text) { this.write(3, text); }
  error(text) { this.write(4, text); }
  critical(text) { this.write(5, text); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.plain = true; }
  setPattern() {}
  flush() {}
  drop() {}
}
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
`;

/** Ends an extension host whose parent has gone. */
export const watchdog = `
exports.start = (parent) => {
  setInterval(() => { try { process.kill(parent, 0); } catch { process.reallyExit(87); } }, 1000).unref();
};
exports.exit = (code) => process.reallyExit(code || 0);
`;
