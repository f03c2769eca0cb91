package no.greenwork.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages as they are drawn: with everything that they include. */
record DrawnPages(Path root) {
  private static final String DOCTYPE =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  Element drawn(Path page) {
    Element top = read(page).getDocumentElement();
    within(top, "*").forEach(one -> include(page, one));
    return top;
  }

  private void include(Path page, Element one) {
    String source =
        switch (one.getNodeName()) {
          case "ui:include" -> one.getAttribute("src");
          case "ui:decorate" -> one.getAttribute("template");
          default -> "";
        };
    boolean chosen = source.contains("#{"); // when it is drawn, of files that are pages here
    if (source.isEmpty() || chosen) {
      return;
    }
    Path file =
        source.startsWith("/") ? root.resolve(source.substring(1)) : page.resolveSibling(source);
    one.appendChild(one.getOwnerDocument().importNode(drawn(file), true));
  }

  /** Those within, as they are now. */
  static List<Element> within(Element top, String name) {
    NodeList found = top.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .forEach(elements::add);
    return elements;
  }

  static boolean isWithin(Node one, String... names) {
    for (Node around = one.getParentNode(); around != null; around = around.getParentNode()) {
      if (List.of(names).contains(around.getNodeName())) {
        return true;
      }
    }
    return false;
  }

  private static Document read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(DOCTYPE, false);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
