package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTest {
  private static byte[] bytes(int... values) {
    byte[] all = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = (byte) values[i];
    }
    return all;
  }

  private static byte[] zip(String... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] opendocument(String type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] content = type.getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(content.length);
      CRC32 sum = new CRC32();
      sum.update(content);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(content);
      zip.putNextEntry(new ZipEntry("content.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void theKindIsToldByTheBytes() {
    assertThat(FileType.of("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
        .contains(FileType.PDF);
    assertThat(FileType.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0))).contains(FileType.PNG);
    assertThat(FileType.of(bytes(0xFF, 0xD8, 0xFF, 0xE0))).contains(FileType.JPEG);
    assertThat(FileType.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
        .contains(FileType.DOCX);
    assertThat(FileType.of(opendocument("application/vnd.oasis.opendocument.text")))
        .contains(FileType.ODT);
  }

  @Test
  void whatIsNoneOfThemIsNothing() {
    assertThat(FileType.of(new byte[0])).isEmpty();
    assertThat(FileType.of("MZ program".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(FileType.of("<html>%PDF-</html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(FileType.of(zip("xl/workbook.xml"))).isEmpty();
    assertThat(FileType.of(zip("run.exe"))).isEmpty();
    assertThat(FileType.of(opendocument("application/vnd.oasis.opendocument.spreadsheet")))
        .isEmpty();
    assertThat(FileType.of(opendocument("application/vnd.oasis.opendocument.text-template")))
        .isEmpty();
    assertThat(FileType.of(bytes('P', 'K', 3, 4, 0, 0))).isEmpty();
  }

  @Test
  void theNameMustEndAsTheKindDoes() {
    assertThat(FileType.JPEG.isNamed("Bilde.JPEG")).isTrue();
    assertThat(FileType.JPEG.isNamed("bilde.jpg")).isTrue();
    assertThat(FileType.PDF.isNamed("plan.pdf.exe")).isFalse();
    assertThat(FileType.PDF.isNamed("pdf")).isFalse();
  }

  @Test
  void aSendersWordForAnotherKindIsALie() {
    assertThat(FileType.PDF.contradicts("image/png")).isTrue();
    assertThat(FileType.PDF.contradicts("application/pdf")).isFalse();
    assertThat(FileType.PDF.contradicts("application/octet-stream")).isFalse();
    assertThat(FileType.PDF.contradicts(null)).isFalse();
  }

  @Test
  void programsAreFoundAcrossTheBorderOfTwoPieces() {
    byte[] file = zip("word/document.xml", "word/vbaProject.bin");
    int border = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("vbaProject") + 4;
    ProgramSearch search = new ProgramSearch(FileType.DOCX.programs());
    byte[] end = new byte[8];
    System.arraycopy(file, border - 8, end, 0, 8);
    byte[] begin = new byte[20];
    System.arraycopy(file, border, begin, 0, 20);
    assertThat(search.in(end)).isFalse();
    assertThat(search.in(begin)).isTrue();
    assertThat(new ProgramSearch(FileType.PDF.programs()).in(file)).isFalse();
  }
}
