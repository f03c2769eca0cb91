package no.greenwork.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.greenwork.capacity.PageUrl;

/** What is chosen on a list's page; all of it stands in the address. */
public final class ListChoice {
  private final HttpServletRequest request;
  private final PageUrl url;

  /**
   * @param names of the filters, in the order of the page
   */
  public ListChoice(HttpServletRequest request, String path, String... names) {
    this.request = request;
    PageUrl chosen = PageUrl.of(request.getContextPath() + path);
    for (String name : names) {
      chosen = chosen.with(name, request.getParameter(name));
    }
    url = chosen.with("sort", request.getParameter("sort"));
  }

  /** Null when nothing is chosen. */
  public String get(String name) {
    String value = request.getParameter(name);
    return value == null || value.isBlank() ? null : value;
  }

  public String after() {
    return get("after");
  }

  /** From the first row on. */
  public String first() {
    return after() == null ? null : url.toString();
  }

  public String at(String cursor) {
    return cursor == null ? null : url.with("after", cursor).toString();
  }

  public String with(String name, String value) {
    return url.with(name, value).toString();
  }

  /** The other way when it is the sort in use already. */
  public String sorted(String sort) {
    return url.with("sort", sort.equals(get("sort")) ? "-" + sort : sort).toString();
  }

  /** For {@code aria-sort}. */
  public String direction(String sort, boolean standard) {
    String chosen = get("sort");
    if (sort.equals(chosen) || chosen == null && standard) {
      return "ascending";
    }
    return ("-" + sort).equals(chosen) ? "descending" : "none";
  }

  /** A choice of a filter; choosing the chosen one takes it away. */
  public record Link(String href, String label, Integer count, boolean chosen) {}

  /** A filter with its choices. */
  public record Group(String label, List<Link> links) {
    public List<Link> chosen() {
      return links.stream().filter(Link::chosen).toList();
    }
  }

  /**
   * What is chosen can be taken back even where nothing is left of it beside the other filters.
   *
   * @param naming turns a facet into what people call it
   */
  public Group group(
      String name, String label, List<Facet> facets, Function<Facet, String> naming) {
    List<Link> links = new ArrayList<>();
    for (Facet facet : facets) {
      boolean chosen = facet.value().equals(get(name));
      links.add(
          new Link(
              with(name, chosen ? null : facet.value()),
              naming.apply(facet),
              facet.count(),
              chosen));
    }
    String gone = get(name);
    if (gone != null && links.stream().noneMatch(Link::chosen)) {
      links.add(new Link(with(name, null), naming.apply(new Facet(gone, gone, 0)), 0, true));
    }
    return new Group(label, links);
  }

  /** A filter with one choice, to be taken or not. */
  public Group only(String name, String label, String text, int count) {
    return group(name, label, List.of(new Facet("true", text, count)), Facet::name);
  }

  /** What else is chosen while something is typed into one field. */
  public List<PageUrl.Choice> besides(String name) {
    return url.with(name, null).choices();
  }
}
