/** When the money is paid (<i>échéancier de versement</i>): instalments, and what they have paid by a day. */
@NullMarked
package fr.tempspartage.finance.payment;

import org.jspecify.annotations.NullMarked;
