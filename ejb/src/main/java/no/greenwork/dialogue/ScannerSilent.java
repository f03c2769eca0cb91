package no.greenwork.dialogue;

import no.greenwork.shared.BusinessError;

/** There is a virus scanner, but it does not answer: no file is taken in meanwhile. */
public class ScannerSilent extends BusinessError {
  ScannerSilent(Throwable cause) {
    super(503, "SCANNER_SILENT");
    initCause(cause);
  }
}
