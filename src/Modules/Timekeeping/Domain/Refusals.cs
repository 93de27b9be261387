using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Timekeeping.Domain;

sealed record DurationNotPositive() : Refusal("Indiquez une durée d’au moins une minute.") { public override string Field => "Duration"; }

sealed record DayOverflows(Minutes Already) : Refusal($"Cette journée dépasserait 24 h : {French.Hours(Already)} y sont déjà saisies.") { public override string Field => "Duration"; }

sealed record TimeInTheFuture() : Refusal("Ce jour n’est pas encore venu : le temps se saisit une fois passé.") { public override string Field => "Day"; }

sealed record MonthIsClosed(DateOnly Day) : Refusal($"Le mois de {French.Month(Day)} est clos. Une ligne de ce mois se corrige par une contre-écriture ; un temps oublié s’ajoute depuis la page du mois.") { public override string Field => "Day"; }

sealed record NoAgreementThatDay() : Refusal("Aucune convention n’est en vigueur ce jour-là : il n’y a pas de clé pour partager ce temps.") { public override string Field => "Day"; }

sealed record KindMissing() : Refusal("Choisissez la nature du travail.") { public override string Field => "Kind"; }

sealed record BeneficiaryMissing() : Refusal("Choisissez pour qui ce temps a été passé.") { public override string Field => "Beneficiary"; }

sealed record CommuneOfNoPrincipal() : Refusal("Cette commune n’appartenait ce jour-là à aucune des collectivités de la mutualisation.") { public override string Field => "Beneficiary"; }

sealed record PrincipalOfNoPartnership() : Refusal("Cette collectivité n’était pas membre de la mutualisation ce jour-là.") { public override string Field => "Beneficiary"; }

sealed record RequestNotFound() : Refusal("Cette demande n’existe pas dans votre mutualisation.") { public override string Field => "Request"; public override int Status => 404; }

sealed record RequestOfAnother(string Label) : Refusal($"La demande {Label} est celle d’un autre bénéficiaire. Choisissez son demandeur, ou laissez la demande vide.") { public override string Field => "Request"; }

sealed record NoteTooLong() : Refusal($"La note compte au plus {Longest} caractères.")
{
    public const int Longest = 500;
    public override string Field => "Note";
}

sealed record EntryNotFound() : Refusal("Cette ligne n’existe pas, ou plus.") { public override int Status => 404; }

sealed record EntryOfAnother() : Refusal("Cette ligne est celle d’une autre personne : elle seule peut la modifier.") { public override int Status => 403; }

sealed record CounterEntryIsFixed() : Refusal("Une contre-écriture ne se modifie pas : supprimez-la tant que son mois est ouvert, puis corrigez de nouveau.");

sealed record ForgottenTimeIsFixed() : Refusal("Un temps ajouté après la clôture ne se modifie pas : supprimez-le tant que son mois est ouvert, puis ajoutez-le de nouveau.");

sealed record MonthTakesTimeStill(DateOnly Day) : Refusal($"Le mois de {French.Month(Day)} est encore ouvert : notez ce temps comme d’habitude.") { public override string Field => "Day"; }

sealed record EntryHasCorrections() : Refusal("Une contre-écriture porte sur cette ligne : elle ne se supprime plus.");

sealed record MonthStillOpen() : Refusal("Le mois de cette ligne est ouvert : modifiez-la directement.");

sealed record CorrectsTooMuch(Minutes Left) : Refusal($"Il ne reste que {French.Hours(Left)} sur cette ligne : on ne peut pas en retirer davantage.") { public override string Field => "Duration"; }

sealed record NothingToCorrect() : Refusal("C’est déjà ce que dit la ligne : il n’y a rien à corriger.") { public override string Field => "Duration"; }

sealed record NothingLeftToMove() : Refusal("Il ne reste rien sur cette ligne : elle a déjà été annulée.");

sealed record ReasonMissing() : Refusal("Écrivez la raison de la correction : les deux collectivités la liront.") { public override string Field => "Reason"; }

sealed record MonthNotOver(Month Month) : Refusal($"Le mois de {French.Month(Month.First)} n’est pas fini : il se clôt à partir du {French.DateWithoutDay(Month.End)}.");

sealed record MonthAlreadyClosed(Month Month) : Refusal($"Le mois de {French.Month(Month.First)} est déjà clos.") { public override int Status => 409; }

sealed record EarlierMonthOpen(Month Month) : Refusal($"Clôturez d’abord {French.Month(Month.First)} : les mois se closent dans l’ordre.");

sealed record CannotTakeOver(int Index, Refusal Why) : Refusal($"Ligne {Index + 1} : {Why.Sentence}");

sealed record TimerForgotten() : Refusal("Un minuteur tourne depuis un autre jour : dites d’abord combien de temps vous avez travaillé.") { public override int Status => 409; }

sealed record CellChangedMeanwhile(Minutes Shown, Minutes Now, Minutes Typed)
    : Refusal($"Entre-temps, cette case est passée de {French.Hours(Shown)} à {French.Hours(Now)} ; vous avez saisi {French.Hours(Typed)}. Enregistrez de nouveau pour garder votre saisie.") { public override int Status => 409; }

sealed record TakingAwayIsFixed() : Refusal("Une contre-écriture qui retire du temps ne se corrige pas : corrigez la ligne d’origine.");

sealed record DaysIncomplete() : Refusal("Des journées n’atteignent pas le temps prévu. Complétez-les, ou cochez la case pour clore quand même.") { public override string Field => "Anyway"; }

sealed record LeaveTooLong() : Refusal("Une période de congé compte au plus 366 jours.") { public override string Field => "To"; }

sealed record LeaveEndsBefore() : Refusal("Le dernier jour vient avant le premier.") { public override string Field => "To"; }

sealed record LeaveNotFound() : Refusal("Ce congé n’existe pas, ou plus.") { public override int Status => 404; }

sealed record PeriodBackwards() : Refusal("La fin de la période vient avant son début.") { public override string Field => "au"; }

sealed record HoursOfClosedMonth() : Refusal("Un mois est déjà clos à partir de ce jour : les horaires et les congés n’y changent plus.") { public override string Field => "From"; }
