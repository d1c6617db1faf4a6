package dev.docket.verdict;

import java.util.List;

/**
 * The openness card of a story's subject.
 *
 * @param subject the model, dataset, tool or organisation
 * @param cells one for each {@link Component}, in its order
 */
public record Card(String subject, List<Cell> cells, List<Licence> licences) {

    public Status status(Component component) {
        for (var cell : cells) {
            if (cell.component() == component) {
                return cell.status();
            }
        }
        return Status.NOT_STATED;
    }
}
