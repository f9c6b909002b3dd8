package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Row of a table (<i>ligne</i>).
 *
 * @param number the number of the row, from 1, as spreadsheets show it
 * @param cells the cells that are not empty, from left to right
 */
public record Row(int number, ImmutableList<Cell> cells) {

    /** Cell in a column, from 1; empty if nothing stands there. */
    public Optional<Cell> cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Text in a column, from 1; the empty text if nothing stands there. */
    public String text(int column) {
        return cell(column).map(Cell::text).orElse("");
    }

    /** Whether nobody can see anything in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
