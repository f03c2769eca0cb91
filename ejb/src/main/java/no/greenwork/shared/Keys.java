package no.greenwork.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that the database does not hold, from a file beside it: {@code data.<id>} (AES-256) to
 * encrypt with, {@code current} = the id that new text is encrypted under, {@code index} (256 bits)
 * for blind indexes.
 *
 * @param current id of the key for new ciphertext
 * @param data encryption keys by id
 * @param index key of the blind index
 */
public record Keys(String current, Map<String, SecretKey> data, SecretKey index) {

  /**
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a key is missing or is not 256 bits of base64
   */
  public static Keys read(Path file) {
    Properties lines = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The key file " + file + " cannot be read", e);
    }
    Map<String, SecretKey> data =
        lines.stringPropertyNames().stream()
            .filter(name -> name.startsWith("data."))
            .collect(
                Collectors.toUnmodifiableMap(
                    name -> name.substring("data.".length()), name -> key(lines, name, "AES")));
    String current = lines.getProperty("current");
    if (current == null || !data.containsKey(current)) {
      throw new IllegalArgumentException(
          "The key file " + file + " has no data key named by 'current'");
    }
    return new Keys(current, data, key(lines, "index", "HmacSHA256"));
  }

  private static SecretKey key(Properties lines, String name, String algorithm) {
    byte[] bytes = Base64.getDecoder().decode(lines.getProperty(name, "").strip());
    if (bytes.length != 32) {
      throw new IllegalArgumentException("The key '" + name + "' is not 32 bytes of base64");
    }
    return new SecretKeySpec(bytes, algorithm);
  }
}
