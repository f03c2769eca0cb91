package no.greenwork.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;

/**
 * Stands outside the transaction's interceptor (priority 200), so that the retry gets a new one.
 */
@Interceptor
@RetryOnDeadlock
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryInterceptor {
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;

  @Inject private Database database;

  @AroundInvoke
  Object retry(InvocationContext call) throws Exception {
    boolean outermost = !database.inTransaction();
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      if (!outermost || !lostRace(e)) {
        throw e;
      }
      return call.proceed();
    }
  }

  /** Whether the database chose this work as the loser, so that it may be tried once more. */
  public static boolean lostRace(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql
          && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT)) {
        return true;
      }
    }
    return false;
  }
}
