package fr.tempspartage.finance.payment;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import java.time.LocalDate;

/**
 * Part of an amount that is paid at once (<em>versement, échéance</em>).
 *
 * @param label what it is, in both languages
 * @param from first day of the time it pays for, included
 * @param amount amount for all posts
 */
public record Instalment(Bilingual label, LocalDate from, Euros amount) {}
