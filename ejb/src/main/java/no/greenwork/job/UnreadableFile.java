package no.greenwork.job;

/** A file that cannot be read as rows at all; the code says why. */
final class UnreadableFile extends RuntimeException {
  private final String code;

  UnreadableFile(String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
