/** Answer that holds the joined parts; they are made one after the other, so that a large file never is one string. */
export function download(parts: Iterable<string>, type: string): Response {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = iterator.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
  });
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
