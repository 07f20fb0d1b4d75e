import { Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClaimAnswer, ReadingAnswer } from '../server/editor/protocol.ts';
import { count, stanceName } from '../views/stance.ts';
import { requestReading, requestWhy } from './reading.ts';

const scheme = 'section17-reading';

/** Read-only pages that say in words how a letter was read: for when a finding, or its absence, is a surprise. */
export function readingPages(client: () => BaseLanguageClient): Disposable & { show(): Promise<void> } {
  let page = '';
  let shown = 0;
  const provider = workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => page });

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    const [reading, why] = await Promise.all([requestReading(client(), document), requestWhy(client(), document)]);
    page = [describe(reading), ...(why ? [why] : [])].join('\n');
    // A fresh address each time: the editor keeps the text of an address that it has shown before, and gives the
    // names of unsaved drafts again.
    shown += 1;
    const address = Uri.from({
      scheme,
      path: `How this letter was read`,
      query: `${document.uri}@${document.version} ${shown}`,
    });
    await window.showTextDocument(await workspace.openTextDocument(address), { preview: true });
  }

  return Object.assign(Disposable.from(provider), { show });
}

/** A reading in plain sentences, one claim a paragraph. */
function describe(reading: ReadingAnswer | null): string {
  const stance = reading && stanceName(reading.stance);
  if (!stance) {
    const why = reading?.lacking ? `: ${reading.lacking}` : '';
    return `Section 17 does not take this text for a refusal notice${why}. It is not checked.\nThe command "Treat This Letter as a Notice" makes it one.\n`;
  }
  const regime = reading.regime ? ` under ${reading.regime.toUpperCase()}` : '';
  const summary = `This letter was read as: ${stance}${regime}; ${reading.words || 'nothing to put right'}.`;
  const claims = reading.claims.length === 0 ? ['It relies on no exemption.'] : reading.claims.map(describeClaim);
  return `${[summary, ...claims].join('\n\n')}\n`;
}

function describeClaim({ exemption, line, scope, harm, favouring, against, balance }: ClaimAnswer): string {
  const lines = [
    `${exemption} (line ${line}), ${scope === 'ncnd' ? 'to neither confirm nor deny' : 'to withhold'}`,
    `  harm: ${harm ? 'set out' : 'not set out'}`,
    `  public interest: ${count(favouring, 'factor')} in favour, ${count(against, 'factor')} against, ${balance ? 'with' : 'without'} a balance`,
  ];
  return lines.join('\n');
}
