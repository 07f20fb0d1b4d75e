import PostalMime from 'postal-mime';

/** A file that came with an e-mail. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The Word documents that are attached to an e-mail, from the bytes of its file (.eml). Its promise rejects where the
 * message cannot be read.
 */
export function wordDocumentsIn(bytes: Uint8Array): Promise<Attached[]> {
  return PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 }).then(({ attachments }) =>
    attachments.flatMap(({ filename, content }) =>
      filename?.toLowerCase().endsWith('.docx') && typeof content !== 'string'
        ? [{ name: filename, bytes: new Uint8Array(content) }]
        : [],
    ),
  );
}
