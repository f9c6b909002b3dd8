/**
 * The application (<i>dossier de candidature</i>) as far as it is known: candidate, shared medical project, posts,
 * documents, filing, previous grant. Start at {@link fr.tempspartage.domain.dossier.Dossier}.
 *
 * <p>{@link fr.tempspartage.domain.dossier.DossierInputs} names the facts that rules read;
 * {@link fr.tempspartage.domain.dossier.ConsistentDossier} finds statements that contradict each other. A dossier that
 * a call refuses is still a good dossier here: eligibility is decided in asp-rules.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.AspStyle;
import org.jspecify.annotations.NullMarked;
