package no.greenwork.dialogue;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/** A message with files as its parts came over the API. */
record MessageParts(Map<String, String> fields, List<Upload> files) {
  private static final Set<String> FIELDS = Set.of("thread", "farm", "text", "navReads");
  private static final String FILE = "file";

  /** More than any text that is taken, so that a longer one is told as too long. */
  private static final int MOST_BYTES = 4 * (NewMessage.MOST + 1);

  /**
   * @throws Invalid that names what is unknown or wrong
   */
  static MessageParts of(List<EntityPart> parts) throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<Upload> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (EntityPart part : parts) {
      String name = part.getName();
      if (FILE.equals(name)) {
        files.add(
            new Upload(
                part.getFileName().map(MessageParts::asSent).orElse(null),
                part.getMediaType() == null ? null : part.getMediaType().toString(),
                part::getContent));
      } else if (FIELDS.contains(name)) {
        fields.put(
            name, new String(part.getContent().readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
      } else {
        problems.add(new Problem(name, "UNKNOWN_FIELD", name));
      }
    }
    if (files.isEmpty()) {
      problems.add(new Problem(FILE, "REQUIRED"));
    }
    String navReads = fields.getOrDefault("navReads", "false").strip();
    if (!Set.of("true", "false").contains(navReads)) {
      problems.add(new Problem("navReads", "BOOLEAN", navReads));
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return new MessageParts(fields, files);
  }

  /** Names come as UTF-8, and are handed on as if each byte were a letter. */
  private static String asSent(String name) {
    if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException itWasRight) {
      return name;
    }
  }

  NewMessage message(String token) {
    return new NewMessage(
        MessageResource.kind(fields.get("thread")),
        fields.get("farm"),
        fields.get("text"),
        "true".equals(fields.getOrDefault("navReads", "false").strip()),
        token);
  }
}
