package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameTest {
  @Example
  void aNameIsKeptAsItIs() {
    assertThat(FileName.safe("Plan for våren (2).pdf")).isEqualTo("Plan for våren (2).pdf");
  }

  @Example
  void foldersAndMarksAreLeftOut() {
    assertThat(FileName.safe("C:\\Users\\ola\\plan.pdf")).isEqualTo("plan.pdf");
    assertThat(FileName.safe("../../etc/passwd")).isEqualTo("passwd");
    assertThat(FileName.safe("plan\u202Efdp.exe")).isEqualTo("plan_fdp.exe");
    assertThat(FileName.safe("a\r\nSet-Cookie: x.pdf")).isEqualTo("a__Set-Cookie_ x.pdf");
    assertThat(FileName.safe("...")).isEmpty();
    assertThat(FileName.safe(null)).isEmpty();
  }

  @Example
  void aLongNameKeepsItsEnding() {
    assertThat(FileName.safe("x".repeat(500) + ".docx")).hasSize(125).endsWith("x.docx");
  }

  @Property
  void nothingThatASenderThinksOfBreaksTheHeader(@ForAll String sent) {
    String header = FileName.disposition(FileName.safe(sent));
    assertThat(header).startsWith("attachment; filename=\"").matches("[\\x20-\\x7E]*");
    assertThat(header.replaceAll("[^\"]", "")).hasSize(2);
  }

  @Example
  void norwegianLettersComeThrough() {
    assertThat(FileName.disposition("Gård æ.pdf"))
        .isEqualTo("attachment; filename=\"Ga_rd _.pdf\"; filename*=UTF-8''G%C3%A5rd%20%C3%A6.pdf");
  }
}
