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
    read(List.of(placement));
    return read.get(placement);
  }

  /** Read at once for a page of many. */
  public void read(Collection<String> placements) {
    List<String> unread = placements.stream().filter(id -> !read.containsKey(id)).toList();
    if (unread.isEmpty()) {
      return;
    }
    Map<String, List<Notice>> found = queries.ahead(unread);
    unread.forEach(
        id -> read.put(id, found.getOrDefault(id, List.of()).stream().map(this::text).toList()));
  }

  private String text(Notice notice) {
    return notice.lastDay() == null
        ? texts.f("farmday.notice.open", texts.day(notice.validFrom()))
        : texts.f(
            "farmday.notice.until", texts.day(notice.validFrom()), texts.day(notice.lastDay()));
  }
}
