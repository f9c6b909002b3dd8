package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.Assessment;
import java.util.Optional;

/**
 * What the controls of the panel have done (<i>suite donnée</i>).
 *
 * @param assessment the assessment to show: its dossier and its context are those that result
 * @param said the remedy that was applied and the readings that are others now, a sentence each
 * @param before the dossier without the remedy, to which one can go back
 */
public record Done(Assessment assessment, ImmutableList<Bilingual> said, Optional<Dossier> before) {}
