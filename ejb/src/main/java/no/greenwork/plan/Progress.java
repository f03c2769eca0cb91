package no.greenwork.plan;

/** Where somebody has come since the last review, seen from ordinary work. */
public enum Progress {
  CLOSER,
  UNCHANGED,
  FURTHER_AWAY
}
