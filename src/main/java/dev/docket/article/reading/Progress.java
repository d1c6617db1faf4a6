package dev.docket.article.reading;

import org.jspecify.annotations.Nullable;

/**
 * How far the reading of an entry has come.
 *
 * @param outcome {@code FILED}, {@code SAME}, {@code EMPTY} or {@code WAITING}
 * @param attempts at its first reading
 * @param rereads how often it was read again since it changed
 */
public record Progress(String outcome, @Nullable Long articleId, int attempts, int rereads) {

    boolean isWaiting() {
        return outcome.equals("WAITING");
    }

    /** Whether another replica has done {@code task} in the meantime. */
    boolean isBeyond(Task task) {
        return task.again()
                ? rereads >= task.attempt()
                : !isWaiting() || attempts >= task.attempt();
    }
}
