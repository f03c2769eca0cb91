package no.greenwork.dialogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The kinds of files that may go with a message, told by their first bytes. PDF: {@code %PDF-} (ISO
 * 32000-1, 7.5.2). PNG: its signature (ISO/IEC 15948, 5.2). JPEG: start of image and the next
 * marker (ITU-T T.81, B.1.1). ODT: a ZIP whose first entry says so, uncompressed (OpenDocument 1.3,
 * part 2, 3.3). DOCX: a ZIP with parts of a word processor's document (ECMA-376, part 2).
 */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt");

  private static final byte[] PDF_BEGIN = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final byte[] JPEG_BEGIN = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};
  private static final String ODT_ENTRY = "mimetype" + ODT.mediaType;
  private static final int ZIP_NAME_AT = 30;

  /** So much is unpacked to find the names of entries; a file that packs more is none of ours. */
  private static final int MOST_UNPACKED = 64 << 20;

  private static final int BUFFER = 1 << 16;

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The first is the usual one. */
  public List<String> endings() {
    return endings;
  }

  /** Whether a name ends as files of this kind do. */
  boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> lower.endsWith('.' + ending));
  }

  /** Whether a sender's own word for it is another kind of ours. */
  boolean contradicts(String declared) {
    return declared != null
        && Arrays.stream(values())
            .anyMatch(other -> other != this && other.mediaType.equalsIgnoreCase(declared.strip()));
  }

  /** The names under which a document of this kind would carry programs; none is let in. */
  List<String> programs() {
    return switch (this) {
      case DOCX -> List.of("vbaProject.bin");
      case ODT -> List.of("Basic/script-lc.xml", "Scripts/");
      default -> List.of();
    };
  }

  /**
   * @param begin the first bytes, as many as the first piece holds
   * @return empty for anything else
   */
  static Optional<FileType> of(byte[] begin) {
    if (starts(begin, PDF_BEGIN)) {
      return Optional.of(PDF);
    }
    if (starts(begin, PNG_BEGIN)) {
      return Optional.of(PNG);
    }
    if (starts(begin, JPEG_BEGIN)) {
      return Optional.of(JPEG);
    }
    if (!starts(begin, ZIP_BEGIN)) {
      return Optional.empty();
    }
    return isOdt(begin)
        ? Optional.of(ODT)
        : hasWordParts(begin) ? Optional.of(DOCX) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, byte[] begin) {
    return bytes.length >= begin.length
        && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }

  private static boolean isOdt(byte[] begin) {
    byte[] wanted = ODT_ENTRY.getBytes(StandardCharsets.US_ASCII);
    int end = ZIP_NAME_AT + wanted.length;
    return begin.length > end
        && Arrays.equals(begin, ZIP_NAME_AT, end, wanted, 0, wanted.length)
        && begin[end] != '-';
  }

  private static boolean hasWordParts(byte[] begin) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(begin))) {
      long left = MOST_UNPACKED;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("word/")) {
          return true;
        }
        left -= unpacked(zip, left);
        if (left <= 0) {
          return false;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException brokenOrCutOff) {
      return false;
    }
  }

  private static long unpacked(ZipInputStream entry, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long sum = 0;
    for (int n = entry.read(buffer); n >= 0 && sum < most; n = entry.read(buffer)) {
      sum += n;
    }
    return sum;
  }
}
