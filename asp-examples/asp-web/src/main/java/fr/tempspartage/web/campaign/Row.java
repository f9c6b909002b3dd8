package fr.tempspartage.web.campaign;

import fr.tempspartage.finance.plan.EurosRange;
import java.util.Optional;

/**
 * One record of a campaign (<i>ligne</i>).
 *
 * @param number its number, from 1
 * @param line the line or row of the file, or 0
 * @param id the identifier of the dossier; empty where it was not read
 * @param amount the amount; empty where it is unknown
 * @param at where it lies in the {@link Store}
 * @param hasIssues whether something is said of it there
 */
record Row(int number, int line, String id, Said said, Optional<EurosRange> amount, long at, boolean hasIssues) {}
