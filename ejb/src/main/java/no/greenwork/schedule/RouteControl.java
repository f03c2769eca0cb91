package no.greenwork.schedule;

/** This node's routes, told to do as the administrator wants now rather than in some seconds. */
public interface RouteControl {
  /** Stops and starts what is not as it should be, gives back what was asked for, and reports. */
  void obey();
}
