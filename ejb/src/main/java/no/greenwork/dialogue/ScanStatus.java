package no.greenwork.dialogue;

/** What a virus scanner found; what was found infected is not kept. */
public enum ScanStatus {
  CLEAN,
  NOT_SCANNED,
  INFECTED
}
