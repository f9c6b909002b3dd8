/**
 * The nouns of the calls for <i>assistants spécialistes à temps partagé</i> (ASP, doctors shared between two or three
 * care structures): what a call is, what a dossier says, and the exact numbers and citations that answers are made of.
 *
 * <p>A {@link fr.tempspartage.domain.campaign.Campaign} is one edition of one call: its authority, its calendar and its
 * text. A {@link fr.tempspartage.domain.dossier.Dossier} answers it. Inside the dossier, a
 * {@link fr.tempspartage.domain.dossier.SharedMedicalProject} names the
 * {@linkplain fr.tempspartage.domain.partner.Partner partners} by key and says who recruits, and each
 * {@link fr.tempspartage.domain.post.Post} shares its time between those keys. Documents, commitments and distances
 * point at the same keys.
 *
 * <p>Three habits hold everywhere. <b>Missing is not false</b>: a fact that is absent is not known, an empty list is
 * known to be empty. <b>What cannot exist cannot be built</b> (an end before its start), what contradicts itself is found
 * by Bean Validation, and what a call forbids is plain data for its rules to judge. <b>Each type is described once</b>, in
 * its field table, from which files, schemas, questions and the
 * {@linkplain fr.tempspartage.domain.field.Input inputs} of rules are made.
 *
 * <p>Values are immutable and made by {@code of}, {@code parse} or {@code builder()}. There is no rule, no formula, no
 * file and no clock in this module. This package itself holds only what all the others use: texts in two languages and
 * the style of the values.
 */
@AspStyle
@NullMarked
package fr.tempspartage.domain;

import org.jspecify.annotations.NullMarked;
