package no.greenwork.dialogue;

import java.io.IOException;

/** Looks at files on their way in. Another scanner than ours takes its place as an alternative. */
public interface VirusScanner {
  /** For one file. */
  Scan begin() throws IOException;

  /** One file, piece by piece as it comes. */
  interface Scan extends AutoCloseable {
    void take(byte[] piece) throws IOException;

    ScanStatus finish() throws IOException;

    @Override
    void close() throws IOException;
  }
}
