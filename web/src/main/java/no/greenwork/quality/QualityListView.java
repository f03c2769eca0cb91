package no.greenwork.quality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.organisation.Facet;
import no.greenwork.organisation.ListChoice;
import no.greenwork.organisation.Slice;
import no.greenwork.shared.TextsView;

/** The list of farms and providers with their approvals and what follows from them today. */
@Named
@RequestScoped
public class QualityListView {
  @Inject private QualityRegister register;
  @Inject private HttpServletRequest request;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private ListChoice choice;
  private QualityFilter filter;
  private Slice<QualityLine> slice;
  private int count;

  @PostConstruct
  void read() {
    choice =
        new ListChoice(
            request, "/quality/list", "text", "status", "kind", "scheme", "region", "own");
    filter =
        new QualityFilter(
            choice.get("text"),
            choice.get("kind"),
            choice.get("scheme"),
            choice.get("status"),
            choice.get("region"),
            choice.get("own") != null,
            choice.get("sort"),
            choice.after());
    slice = register.list(filter);
    count = register.count(filter);
  }

  public List<ListChoice.Group> getGroups() {
    List<ListChoice.Group> groups = new ArrayList<>();
    if (isMayCreate()) {
      groups.add(
          choice.only(
              "own",
              texts.get("organisation.filter.own"),
              texts.get("quality.filter.own"),
              register.count(filter.ownOnly())));
    }
    groups.addAll(facets());
    return groups;
  }

  private List<ListChoice.Group> facets() {
    return List.of(
        choice.group(
            "status",
            texts.get("quality.filter.status"),
            register.statuses(filter),
            f -> texts.get("quality.standing." + f.value())),
        choice.group(
            "kind",
            texts.get("quality.filter.kind"),
            register.kinds(filter),
            f -> texts.get("quality.kind." + f.value())),
        choice.group(
            "scheme",
            texts.get("organisation.field.scheme"),
            register.schemes(filter),
            Facet::name),
        choice.group(
            "region",
            texts.get("organisation.filter.region"),
            register.regions(filter),
            Facet::name));
  }

  public boolean isMayCreate() {
    return current.get().may(Action.EDIT_QUALITY);
  }

  public ListChoice getChoice() {
    return choice;
  }

  public Slice<QualityLine> getSlice() {
    return slice;
  }

  public int getCount() {
    return count;
  }
}
