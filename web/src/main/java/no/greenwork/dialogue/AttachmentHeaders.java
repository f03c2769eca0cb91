package no.greenwork.dialogue;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser is told of a file that somebody else has sent: save it, do not guess what it is,
 * and should you show it all the same, let it do nothing.
 */
final class AttachmentHeaders {
  private AttachmentHeaders() {}

  static void set(HttpServletResponse response, AttachmentRow file) {
    response.setHeader("Content-Disposition", FileName.disposition(file.name()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(file.size());
  }
}
