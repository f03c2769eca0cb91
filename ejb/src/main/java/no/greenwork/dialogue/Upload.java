package no.greenwork.dialogue;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name what the sender's machine called it
 * @param declared the type that the sender's machine gave it, or null
 */
public record Upload(String name, String declared, Source content) {
  /** Where its bytes come from; asked anew when the database had the work done twice. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }
}
