package no.greenwork.dialogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A file's name as it is kept and given back: a name and nothing that a machine would obey. */
public final class FileName {
  private static final int MOST = 120;
  private static final String UNSAFE = "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"*:<>?|;]";

  private FileName() {}

  /**
   * Without folders, control and direction marks and what systems read as commands; long names keep
   * their ending.
   *
   * @param sent what the sender's machine called it, or null
   */
  static String safe(String sent) {
    String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll(UNSAFE, "_").strip();
    name = name.replaceFirst("^\\.+", "").replaceFirst("[. ]+$", "");
    if (name.isEmpty()) {
      return "";
    }
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    String stem = name.substring(0, name.length() - ending.length());
    int most = stem.offsetByCodePoints(0, Math.min(stem.codePointCount(0, stem.length()), MOST));
    return stem.substring(0, most) + ending;
  }

  /** The header that has it saved and never shown (RFC 6266, RFC 8187). */
  public static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
  }
}
