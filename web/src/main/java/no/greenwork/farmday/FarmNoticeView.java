package no.greenwork.farmday;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.greenwork.attendance.FarmNoticeQueries;
import no.greenwork.attendance.Notice;
import no.greenwork.shared.TextsView;

/** Beside the people of a farm: from when and until when they are known not to come. */
@Named("farmNotices")
@RequestScoped
public class FarmNoticeView {
  @Inject private FarmNoticeQueries queries;
  @Inject private TextsView texts;

  private final Map<String, List<String>> read = new HashMap<>();

  /** Of one person, in words; empty for nobody's id. */
  public List<String> of(String placement) {
    return among(List.of(placement), placement);
  }

  /**
   * The same on a page of many, who are read together.
   *
   * @param placements all of the page, with this one
   */
  public List<String> among(Collection<String> placements, String placement) {
    if (!read.containsKey(placement)) {
      Map<String, List<Notice>> found = queries.ahead(placements);
      placements.forEach(
          id -> read.put(id, found.getOrDefault(id, List.of()).stream().map(this::text).toList()));
    }
    return read.get(placement);
  }

  private String text(Notice notice) {
    return notice.lastDay() == null
        ? texts.f("farmday.notice.open", texts.day(notice.validFrom()))
        : texts.f(
            "farmday.notice.until", texts.day(notice.validFrom()), texts.day(notice.lastDay()));
  }
}
