package no.greenwork.draft;

import static no.greenwork.draft.DrawnPages.isWithin;
import static no.greenwork.draft.DrawnPages.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A form's draft is forgotten when the form was taken: whatever else is sent with it loses it. */
class DraftFormsTest {
  private static final DrawnPages PAGES = new DrawnPages(Path.of("src/main/webapp"));

  private static List<Element> forms(Element page) {
    return within(page, "h:form");
  }

  private static boolean hasDraft(Element one) {
    return !within(one, "gw:draft").isEmpty();
  }

  private static Stream<Element> commands(Element form) {
    return Stream.of("p:commandButton", "p:commandLink", "h:commandButton", "h:commandLink")
        .flatMap(name -> within(form, name).stream());
  }

  /** Done with one of several lines, not with what is typed. */
  private static boolean isOfALine(Element command) {
    return isWithin(command, "ui:repeat", "c:forEach", "h:dataTable", "p:dataTable");
  }

  private static boolean losesTheDraft(Element form) {
    return hasDraft(form)
        && commands(form)
            .anyMatch(one -> isOfALine(one) || "true".equals(one.getAttribute("immediate")));
  }

  private static List<Path> losing(DrawnPages pages) throws IOException {
    return pages.all().stream()
        .filter(page -> forms(pages.drawn(page)).stream().anyMatch(DraftFormsTest::losesTheDraft))
        .toList();
  }

  @Test
  void noButtonThatLeavesTheFieldsAloneSendsTheDraftOfAForm() throws IOException {
    assertThat(PAGES.all()).hasSizeGreaterThan(100);
    assertThat(losing(PAGES)).isEmpty();
  }

  /** Its other forms are saved first, and filled again there: nothing needs to be asked. */
  @Test
  void aPageWithDraftsComesBackAfterAButtonOfALine() throws IOException {
    assertThat(PAGES.all())
        .filteredOn(page -> hasDraft(PAGES.drawn(page)))
        .allSatisfy(
            page ->
                assertThat(forms(PAGES.drawn(page)))
                    .filteredOn(form -> commands(form).anyMatch(DraftFormsTest::isOfALine))
                    .allMatch(form -> form.getAttribute("styleClass").contains("comes-back")));
  }

  @Test
  void aButtonOfALineIsFoundInAnIncludedFileToo(@TempDir Path root) throws IOException {
    String page =
        "<ui:composition xmlns:ui='u' xmlns:h='h' xmlns:p='p' xmlns:gw='g'>%s</ui:composition>";
    String form = "<h:form><gw:draft/><div>%s</div></h:form>";
    String lines = "<ui:repeat><ui:repeat/><p:commandButton/></ui:repeat>";
    Files.writeString(root.resolve("lines.xhtml"), page.formatted(lines));
    Files.writeString(
        root.resolve("other.xhtml"), page.formatted(form.formatted("<p:commandButton/>")));
    Path within = root.resolve("within.xhtml");
    Files.writeString(within, page.formatted(form.formatted("<ui:include src='/lines.xhtml'/>")));

    assertThat(losing(new DrawnPages(root))).containsExactly(within);
  }
}
