package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people's programs write them. */
class CsvFileTest {
  private static CsvFile file(byte[] content) throws IOException {
    return new CsvFile(() -> new ByteArrayInputStream(content));
  }

  private static List<CsvRow> rows(String content) throws IOException {
    try (CsvFile file = file(content.getBytes(StandardCharsets.UTF_8))) {
      return file.next(100);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "windows-1252, ''"})
  void norwegianLettersAreReadFromBothEncodingsWithOrWithoutAMark(Charset charset, String mark)
      throws IOException {
    try (CsvFile file = file((mark + "name;place\r\nKåre;Bø\r\n").getBytes(charset))) {
      assertThat(file.columns()).containsExactly("name", "place");
      assertThat(file.next(10).getFirst().cells()).containsValues("Kåre", "Bø");
    }
  }

  @Test
  void commasSeparateWhenTheHeaderHasNoSemicolon() throws IOException {
    assertThat(rows("a,b\n1,\"x;y\"\n").getFirst().cells()).containsValues("1", "x;y");
    assertThat(rows("a;b\n1,5;2\n").getFirst().cells()).containsValues("1,5", "2");
  }

  @Test
  void aRowsLineIsTheOneOnWhichItBegins() throws IOException {
    assertThat(rows("a;b\n1;\"two\nlines\"\n\n3;4\n"))
        .extracting(CsvRow::line)
        .containsExactly(2, 5);
    assertThat(rows("a;b\r\n1;\"two\r\nlines\"\r\n3;4"))
        .extracting(CsvRow::line)
        .containsExactly(2, 4);
  }

  @Test
  void cellsBeyondTheLastColumnAreTooManyUnlessTheyAreEmpty() throws IOException {
    List<CsvRow> rows = rows("a;b;;\n1;2\n1;2;;\n1;2;3\n1\n");
    assertThat(rows).extracting(CsvRow::tooWide).containsExactly(false, false, true, false);
    assertThat(new Cells(rows.get(2)).errors())
        .extracting(RowProblem::code)
        .containsExactly("TOO_MANY_CELLS");
  }

  @Test
  void whatIsNoTableIsUnreadableAndSaysWhy() {
    assertUnreadable("", "EMPTY_FILE");
    assertUnreadable("a;a\n1;2\n", "HEADER");
    assertUnreadable("a;;b\n1;2;3\n", "HEADER");
    assertUnreadable("PK\u0003\u0004\0\0a;b\n", "BINARY");
    assertUnreadable("a;b\n1;\"open\n", "QUOTES");
  }

  private static void assertUnreadable(String content, String code) {
    assertThatThrownBy(() -> rows(content))
        .as(code)
        .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
