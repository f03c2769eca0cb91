package no.greenwork.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** Who stands in while one is away, and what goes to another for good. */
@Named("away")
@ViewScoped
public class AwayView implements Serializable {
  private static final String SELF = "/tasks/away?faces-redirect=true";

  @Inject private transient SubstituteService substitutes;
  @Inject private transient PortfolioService portfolios;
  @Inject private transient Colleagues colleagues;
  @Inject private transient CurrentActor current;
  @Inject private transient Notice notice;

  private String substitute;
  private LocalDate from;
  private LocalDate last;
  private String holder;
  private String receiver;

  public void open() {
    if (!current.get().may(Action.HAND_OVER_WORK)) {
      throw new NotFound();
    }
  }

  public List<Substitute> getMine() {
    return substitutes.mine().stream().filter(this::isForMe).toList();
  }

  public List<Substitute> getOthers() {
    return substitutes.mine().stream().filter(one -> !isForMe(one)).toList();
  }

  private boolean isForMe(Substitute one) {
    return one.userId() == current.get().userId();
  }

  public List<Colleague> getColleagues() {
    return colleagues.all().stream().filter(c -> c.id() != current.get().userId()).toList();
  }

  public boolean isHandsOver() {
    return portfolios.possible();
  }

  public List<Portfolio.Holding> getHoldings() {
    return portfolios.holdings();
  }

  public List<Colleague> getReceivers() {
    return colleagues.receivers();
  }

  public String add() {
    substitutes.add(substitute, from, last);
    notice.done("task.away.added");
    return SELF;
  }

  public String end(long id, int version) {
    substitutes.end(id, version);
    notice.done("task.away.ended");
    return SELF;
  }

  public String handOver() {
    notice.done("task.portfolio.done", portfolios.handOver(holder, receiver));
    return SELF;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getReceiver() {
    return receiver;
  }

  public void setReceiver(String receiver) {
    this.receiver = receiver;
  }
}
