package no.greenwork.job;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Texts;
import no.greenwork.shared.TextsView;
import org.omnifaces.util.Faces;

/** One file: how far it is, what came of it row by row, and what can be done next. */
@Named("importJob")
@ViewScoped
public class ImportView implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int PAGE = 50;

  @Inject private ImportService service;
  @Inject private JobResults results;
  @Inject private JobWorker worker;
  @Inject private TextsView texts;

  private String id;
  private int from;
  private transient JobRow job;
  private transient List<Line> lines;
  private transient int found;

  /** What is said of one row. */
  public record Line(int line, boolean warning, String column, String value, String message) {}

  public void load() {
    job = service.job(id);
  }

  private void read() {
    lines = new ArrayList<>();
    found = 0;
    Texts words = texts.texts();
    results.read(getJob().id(), line -> add(line, words));
  }

  private void add(JobResults.Line line, Texts words) {
    if (found >= from && lines.size() < PAGE) {
      lines.add(
          new Line(
              line.line,
              line.warning,
              line.column,
              line.value,
              words.error(line.code, (Object[]) line.args)));
    }
    found++;
  }

  public String cancel() {
    service.cancel(id);
    return again(id);
  }

  public String applyAll() throws IOException {
    return apply(false);
  }

  public String applyGood() throws IOException {
    return apply(true);
  }

  private String apply(boolean goodOnly) throws IOException {
    String applied = service.apply(id, goodOnly);
    worker.look();
    return again(applied);
  }

  private static String again(String job) {
    return "/imports/view?faces-redirect=true&id=" + job;
  }

  /** It can be written as it is: it was only tried, and something would change. */
  public boolean isReady() {
    return tried() && getJob().errors() == 0 && getJob().applied() > 0;
  }

  /** Some of it can be written. */
  public boolean isPartlyReady() {
    JobRow now = getJob();
    return tried() && now.errors() > 0 && now.rowsDone() > now.errors() + now.unchanged();
  }

  private boolean tried() {
    return getJob().state() == JobState.DONE && getJob().order().dryRun();
  }

  public String getOutcome() {
    JobRow now = getJob();
    String how = now.order().dryRun() ? "tried" : now.applied() > 0 ? "applied" : "nothing";
    return now.state() == JobState.DONE
        ? texts.get("job.outcome." + how)
        : texts.get("job.outcome." + now.state());
  }

  /** Why it could not be worked on. */
  public String getFailure() {
    String code = getJob().failureCode();
    return code == null ? "" : texts.texts().error(code);
  }

  public List<Line> getLines() {
    if (lines == null) {
      read();
    }
    return lines;
  }

  public int getFound() {
    getLines();
    return found;
  }

  public int getTo() {
    return from + getLines().size();
  }

  public String getNext() {
    return getTo() < found ? page(from + PAGE) : "";
  }

  public String getPrevious() {
    return from > 0 ? page(Math.max(0, from - PAGE)) : "";
  }

  private String page(int first) {
    return Faces.getRequestContextPath() + "/imports/view?id=" + id + "&from=" + first;
  }

  public JobRow getJob() {
    if (job == null) {
      load();
    }
    return job;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = Math.max(0, from);
  }
}
