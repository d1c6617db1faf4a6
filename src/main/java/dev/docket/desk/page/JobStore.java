package dev.docket.desk.page;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The background jobs as the scheduler keeps them. */
interface JobStore {

    @RegisterConstructorMapper(JobRow.class)
    @SqlQuery(
            """
            SELECT task_name AS name, execution_time AS next, picked AS running, last_success, last_failure,
                   coalesce(consecutive_failures, 0) AS failures
            FROM scheduled_tasks
            ORDER BY task_name
            """)
    List<JobRow> jobs();
}
